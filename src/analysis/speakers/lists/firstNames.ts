// First names as facts: the commoner ones of the U.S. Census (1990, public domain), short forms, and frequent ones of other countries.

/** Lower case; most of their bearers are men. */
export const MALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdel abdul abdulaziz abdullah abe abel abraham adam adil adnan adolf adolfo adolph adrian agustin ahmad ' +
    'ahmed ahmet ajay akira al alain alan albert alberto aldo alejandro aleksandr aleksei alessandro alexander ' +
    'alexandre alexei alexey alf alfonso alfred alfredo ali alistair allan allen alok alonzo alphonso alton alvaro ' +
    'alvin amadou amar ambrose amir amit amos anand anatoly anders anderson andre andrei andrej andres andrew andrey ' +
    'andriy andrzej andy angelo anil ansel anthony antoine anton antonio antony anwar arash archie arjun armand ' +
    'armando arnaud arno arnold art arthur artie arturo arvind ashok ashton asif atul aubrey august augusto austin ' +
    'avery axel aziz barack barak barney barry bart bartosz bashar ben benito benjamin bennie benny bernard bernd ' +
    'bernie bert bill billy bjorn blaine bob bobby bogdan boris boyd brad bradford bradley brady brain bram brandon ' +
    'brendan brent bret brett brian bruce bruno bryan bryant bryce bryon bud buddy burton byron caleb calvin carl ' +
    'carlo carlos carlton carroll cary cecil cedric cesar cesare chad chaim charles charlie chase chester chidi chip ' +
    'chris christian christoph christophe christopher chuck chuckie chukwu ciaran clair clarence clark claude claudio ' +
    'clay clayton clement cleveland cliff clifford clifton clint clinton clyde cody colin colm conrad constantin ' +
    'corey cornelius cory craig curt curtis cyril czeslaw dale dallas damian damien damon dan dane daniel danny darin ' +
    'darius dariusz darnell darrel darrell darren darrin darryl darwin daryl dave davey david davis davy dean deepak ' +
    'delbert demetrius denis dennis denny denys derek derick derrick desmond devin dewayne dewey dexter dick didier ' +
    'diego dieter dimitri dimitris dion dirk dmitri dmitry dmytro domingo dominic dominick don donal donald donnie ' +
    'doug douglas doyle duane dustin dwayne dwight dylan earl earnest ebrahim ed eddie edgar edmond edmund eduard ' +
    'eduardo edward edwin efrain ehud elbert eldon eli elias elijah elliot elliott ellis elmer elton elvin elwood ' +
    'emanuel emeka emil emile emilio emmanuel emmerson emmett enrico enrique enzo eoin eric erick erik ernest ernesto ' +
    'ernie ernst ervin erwin esteban ethan etienne eugene evan everett evgeny fabian fadi faisal farid felipe felix ' +
    'ferdinand fergus fernando fidel filip finn florian floyd forrest francis francisco franck francois frank ' +
    'franklin frans franz françois fred freddie freddy frederick fredrick friedrich fritz fyodor gabe gabor gabriel ' +
    'gael gareth garland garrett garry gary gaston gavin gene geoff geoffrey georg george georges georgios gerald ' +
    'gerard gerardo gerd gerhard gianni gideon gil gilbert gilberto gilles giorgio giovanni giuseppe gleb glen glenn ' +
    'gonzalo goran gordon grady graham grant greg gregg gregorio gregory grover guillermo gunnar gunter gus gustav ' +
    'gustavo guy hakan hakeem hal hamid hank hans harald harlan harley harold harrison harry haruki harvey hassan ' +
    'heath hector heinrich heinz helmut hendrik henri henrik henry herb herbert herman herve hideo hiroshi hollis ' +
    'homer horace horst hosni howard hubert huck hugh hugo humberto hussein ian ibrahim idris ignacio igor ike ilya ' +
    'imran ira irvin irving isaac isaiah ismael ismail israel ivan ivo jaap jacek jack jackson jacob jacques jair ' +
    'jake jakob jamal james janos jared jaroslaw jarrod jason jasper javad javier jawaharlal jay jeb jeff jeffery ' +
    'jeffrey jeffry jens jerald jeremiah jeremy jermaine jerome jerry jesper jess jesus jim jimmie jimmy joachim joao ' +
    'joaquin jochen joe joel joerg joesph joey johan johann johannes john johnathan johnny jomo jon jonathan jonathon ' +
    'jorg jorge jose josef josep joseph josh joshua jozef juan juergen jules julian julien julio julius junichiro ' +
    'junior justin jürgen kais kamal karel karim karl karl-heinz kaspar kassym-jomart keith kelvin ken kendall ' +
    'kendrick kenji kenneth kenny kent kenzo kermit kevin khaled khalid kiran kirby kirk klaus kofi konstantin kostas ' +
    'kristopher krzysztof kunal kurt kwame kyle lamar lamont lance larry lars laszlo laurence laurent lawrence ' +
    'lech leif leland lenny leo leon leonard leonardo leonid leopold leroy les lester lev levi lewis liam lionel ' +
    'lloyd logan lonnie loren lorenzo louie louis lowell loyd luc luca lucas ludwig luigi luis lukas lukasz luke ' +
    'luther lyle lyndon maciej mack magnus mahathir mahmoud maksim malcolm manfred manmohan manny manuel marc marcel ' +
    'marcin marco marcos marcus marek mariano mario marius mark marko marlin marlon marshall martin martti marty marv ' +
    'marvin mason mateusz mathew mathias matt matteo matthew matthias maurice mauro max maxim maxime maynard mehdi ' +
    'mehmet mel melvin micah michael michal micheal michel mick mickey miguel mihail mikael mike mikhail miklos milan ' +
    'miles millard milos milton miroslav mitch mitchell mitt mladen moammar moe mohamed mohammad mohammed mohandas ' +
    'moises monte monty morris moses moshe muammar muhammad muhammadu murray mustafa mykola myron nabil naftali nat ' +
    'nate nathan nathaniel nawaz neal ned neil nelson newt niall nicholas nick nicolas nicos niels nikita nikola ' +
    'nikolai nikolay nils noah noe noel nolan norbert norm norman norris nursultan odell olaf oleg oleksandr ' +
    'oleksiy oliver olivier omar orlando orville osama oscar otis otto owen pablo paolo pascal patrick paul pavel ' +
    'pavlo pawel pedro per percy perry pete peter petr petro phil philip philippe phillip pierre piers pieter piotr ' +
    'prakash pranab preston qassem quentin quinton radek radoslaw rafael rahul raj rajesh rajiv rajnath ralph ramiro ' +
    'ramon ramzan rand randal randall randolph randy raphael raul ravi ray raymond recep reg reggie reginald reince ' +
    'reinhard rene reuben rex reynaldo reza riad ricardo rich richard rick rickey rickie ricky rigoberto rishi rob ' +
    'robert roberto rocco rocky rod roderick rodger rodney rodolfo rodrigo rogelio roger roland rolando roman romano ' +
    'ron ronald ronan ronnie roosevelt rory roscoe ross roy royce ruben rudolf rudolph rudy rufus rupert russ russel ' +
    'russell rustam rusty ryan sachin saddam salman salvador salvatore samir sammy samuel sanjay santiago saul ' +
    'scott scotty sean sebastian sepp serge sergei sergey sergio sergiy serhiy seth shane shaun shawn sheldon sherman ' +
    'sherrod shigeru shimon shinzo sid siddharth silvio simon slobodan sol solomon son spencer stan stanislav stanley ' +
    'stefan stefano steny stephan stephane stephen sterling steve steven stew stewart stig stu stuart subhash sundar ' +
    'suresh sven syed sylvester tadeusz takeshi tarek tariq taro tayyip ted teddy tedros terence terje terrance ' +
    'terrell terrence thaddeus theo theodore thierry thomas thorsten thurman tidjane tim timmy timothy todd tom tomas ' +
    'tomasz tommy tony toomas travis trent trevor troy tucker ty tyler tyrone tyson umberto urs usman uwe vaclav ' +
    'valentin valery van vance vasily vaughn vern vernon vic vicente victor vijay vikram viktor vin vince vincent ' +
    'virgil vitali vitaly vittorio vlad vladimir vladislav volker volodymyr vyacheslav wade waleed wallace walt ' +
    'walter warren wayne wendell werner wes wesley wilbert wilbur wiley wilfred wilfredo wilfried will willard willem ' +
    'william williams willie willis wilson wim winston wladyslaw wm wojciech wolf wolfgang woodrow xavier yair yan ' +
    'yasser yevgeny yitzhak yoshihide yuri yury yusuf yves zach zachary zack zbigniew zoran'
  ).split(' '),
);

/** Lower case; most of their bearers are women. */
export const FEMALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'abby abigail ada addie adela adele adeline adriana adrienne aggie agnes agnieszka aicha aida aileen aimee aisha ' +
    'akiko alana alberta alejandra alessandra alexandra alexandria alexis alice alicia alina aline alisa alisha ' +
    'alison alissa allie allison ally allyson alma alta althea alyssa amal amanda amber amelia amie amina amira amy ' +
    'ana anastasia anca andrea aneta angela angelia angelica angelina angeline angie anita anja anjali anke ann anna ' +
    'annabelle annalena anne annegret anneke annette annie annika antoinette antonia anya april arlene arundhati ' +
    'ashlee asma astrid audra audrey aurelie aurora autumn ava avis ayse barb barbara barbie barbra beata beatrice ' +
    'beatriz becca becky belinda benazir benedicte benita bernadette bernadine bernice bertha bess bessie beth ' +
    'bethany betsy bette bettie betty bettye beulah beverly bianca billie birgit birgitta blanca blanche bobbi bobbie ' +
    'bonita bonnie brandi brandy brenda brianna bridget bridgette brigitte brittany brittney brooke caitlin callie ' +
    'camilla camille candace candice candy cara carina carla carlene carlotta carly carme carmela carmella carmen ' +
    'carol carole carolina caroline carolyn carrie cassandra cassie catalina catarina catherine cathleen cathy ' +
    'cecelia cecile cecilia celeste celia celine chandra charity charlene charlotte charmaine chelsea cheri cherie ' +
    'cheryl chiara chloe christa christel christi christiane christie christina christine christy chrystal chrystia ' +
    'cindy claire clara clare clarice clarissa claudette claudia claudine colette colleen concepcion condoleezza ' +
    'connie constance constanze consuelo cora corina corine corinne cornelia corrine courtney cristina crystal ' +
    'cynthia dagmar daisy dalia daniela danielle daphne darcy daria darla darlene dawn deana deanna deanne deb debbie ' +
    'debby debora deborah debra dee deepa delia della delores deloris delphine dena denise desiree diana diane dianna ' +
    'dianne dilma dina dixie dollie dolly dolores dona donna dora doreen doris dorota dorothea dorothy dorthy dottie ' +
    'earlene earline earnestine ebony edie edith edna edwina effie eileen ekaterina elaine eleanor elena eleni elif ' +
    'elinor elisa elisabeth elise eliza elizabeth elizaveta elke ella ellen ellie elma elnora elodie eloise elsa ' +
    'elsie elva elvira emilia emily emma emmanuelle emmy erica ericka erika erin erma ernestine esmeralda esperanza ' +
    'essie estela estella estelle ester esther ethel etta eugenia eula eunice eva evangeline eve evelyn evie ewa ' +
    'fabienne faith fannie farah fatima fatma fay faye federica felicia fern fiona flora florence flossie fran ' +
    'frances francesca francine francisca francoise frauke freda frederique freya frieda gabby gabriela gabriele ' +
    'gabrielle gail galina gay gayle geneva genevieve georgette georgia georgina geraldine gerda gertrud gertrude ' +
    'ghada gina ginger ginny giorgia giovanna giulia gladys glenda glenna gloria goldie grace gracie graciela greta ' +
    'gretchen gro gudrun gwen gwendolyn haley halina hanan hanna hannah hannelore harriet harriett hattie hazel ' +
    'heather heidi heike helen helena helene helga helle henrietta henrike hetty hilary hilda hillary holly hope huma ' +
    'ida ila ilene ilse imelda imogene ina indira ines inez inga ingeborg ingrid irena irene irina iris irma isabel ' +
    'isabelle iva ivana ivanka ivy jacinda jaclyn jacqueline jacquelyn jadwiga jami jana jane janelle janet janette ' +
    'janice janie janine janis jasmin jasmine jayne jeanette jeanie jeanine jeanne jeannette jeannie jeannine jenifer ' +
    'jenna jennie jennifer jenny jeri jerri jessica jewel jewell jill jillian joan joanie joann joanna joanne jocelyn ' +
    'jodi jodie johanna jolene joni josefina josephine josie joy joyce juana juanita judith judy julia juliana ' +
    'julianne julie june justine jutta kaja kamala kara karen kari karin karina karla karolina kasey katarina ' +
    'katarzyna kate katerina katharine katherine kathie kathleen kathrin kathrine kathryn kathy katie katja katrin ' +
    'katrina katy kay kaye kayla keisha kelley kelli kellie kellyanne kelsey kendra kenya keri kerri kimberley ' +
    'kimberly kirsten kitty klara krista kristalina kristen kristi kristie kristin kristina kristine kristy krystal ' +
    'ksenia lacey ladonna lakeisha lakisha lakshmi lana lara larisa larysa latasha latifa latisha latonya latoya ' +
    'laura laure laurel lauren laurie laverne lavonne lawanda lea leah leann leanne leigh leila lela lena lenora ' +
    'lenore leola leona lesley letha leticia letizia lexi leyla libby lidia lil lila lilia lilian lillian lillie ' +
    'lilly lily lina linda lindsay lindy lisa liv liz liza lizzie lois lola lora loraine lorena lorene ' +
    'loretta lori lorie lorna lorraine lorrie lottie louisa louise lourdes luann lucia lucile lucille lucinda lucy ' +
    'ludmila luella luisa lula lulu lupe luz lydia lynda lynette lynn lynne lyudmila mabel mable maddie madeleine ' +
    'madeline madge mae magdalena maggie mairead malala malgorzata malinda mallory mamie manal mandy manuela marcella ' +
    'marci marcia marcie marcy margaret margareta margarethe margarita margaux marge margery margie margo margret ' +
    'margrethe marguerite mari maria mariam marian marianne maribel maricela marie marija marilyn marina marine ' +
    'marisa marisol marissa maritza marjorie marla marlene marsha marta martha martina mary maryam maryann maryanne ' +
    'marylou mathilde matilda mattie maude maureen mavis maxine may mayra meagan meg megan meghan megyn melania ' +
    'melanie melba melinda melisa melissa melody melva mercedes meredith meryem mia michaela michele michelle mihaela ' +
    'milagros mildred milena millie mimi mindy minerva minnie miranda mireille miriam missy misty mitzi mollie molly ' +
    'mona monica monika monique muriel myra myrna myrtle nadezhda nadia nadine nan nancy nanette nannie naomi narges ' +
    'natalia natalie natalya natasha nathalie neha nelda nell nellie nettie neva nichole nicola nicole nikki nina ' +
    'nita noemi nola nona noor nora noreen norma nour odessa ofelia oksana ola olena olga olive olivia ollie opal ' +
    'ophelia ora paige pam pamela paola patrica patrice patricia patsy patti patty paula paulette paulina pauline ' +
    'pearl pearlie peg peggy penelope penny petra philippa phyllis pilar pippa polly pranita priscilla priti priya ' +
    'rachael rachel rachelle rachida radha rae ramona randi raquel reba rebecca rebekah regina rena renee rhoda ' +
    'rhonda rita roberta robyn rochelle ronda rosa rosalie rosalind rosalinda rosalyn rosario rose rosemarie rosemary ' +
    'rosetta rosie roslyn roxanne roxie roz ruby ruth ruthie saba sabine sabrina sadia sadie saima sallie sally salma ' +
    'samantha sandra sandrine sanna sara sarah saundra segolene selena selma serena shami shana shanna shari sharon ' +
    'sharron shauna shawna sheena sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shirin shirley ' +
    'shreya sigrid silvia simone siobhan socorro sofia sondra sonia sonja sonya sophia sophie stacey staci stacie ' +
    'stefania stefanie stella steph stephanie sue summer susan susana susanne susie suzanne suzette suzy svetlana ' +
    'sviatlana sybil sylvia tabatha tabitha tamara tameka tami tamika tammi tammie tammy tania tanisha tanja tanya ' +
    'tara tasha tatiana tatyana teresa teri terri terrie tess tessa thelma theresa therese tia tiffany tilly tina ' +
    'toni tonia tonya tracey traci tracie tricia trina trish trisha trudy tulsi tzipi ulrike ursula uta valarie ' +
    'valentina valeria valerie vanda vanessa velma vera verna veronica veronika vesna vicki vickie vicky victoria ' +
    'viktoria viola violet virgie virginia virginie viv vivian wanda wangari wendy whitney willa wilma winifred ' +
    'winnie xiomara yasmin yasmine yekaterina yelena yesenia yevgenia yolanda yuko yulia yuliya yvette yvonne zahra ' +
    'zainab zelma zeynep zofia zsuzsa zuzana'
  ).split(' '),
);

/** Lower case; borne by men and women. */
export const OTHER_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'ade ade-akin alex alva angel anh ariel ashley babs biodun blair blake cameron carey casey chi chong cleo dana ' +
    'dayo deniz devon dominique drew elisha evren folorunso frankie gale gerry guadalupe harpreet hayden hikaru ' +
    'hunter hyun ife jackie jaime jamie jan jaspreet jean jesse jessie ji jin jo jody johnnie jordan kaoru kelly ' +
    'kerry kim kiran kris kulwinder lacy laurie lavern lee leslie li lindsey linh lou manpreet marian marion merle ' +
    'min ming minh morgan nasim navneet ngoc nicky noor nour obehi ola olayinka ollie olu omid parminder pat phuong ' +
    'quinn rajpreet rajwinder remi robbie robin sam sammie sandy sasha satinder shaheen shannon shelby sidney ' +
    'simran stacy sukhwinder sydney taylor tayo temi terry thuy toby tola tommie tracy trinidad tumelo uchenna ugo ' +
    'umut val wei xi yong yu yuki'
  ).split(' '),
);

/** Those of them that are common last names too (U.S. Census, 1990): alone they tell no gender. */
export const ALSO_LAST_NAMES: ReadonlySet<string> = new Set(
  (
    'abel abraham alexander ali allen allison alonzo ambrose amos anders anderson arnold ashton austin avery barney ' +
    'barry bernard bess boyd bradford bradley brady bruce bruno bryan bryant burton carlton carroll cary chase ' +
    'christian christie clark clay clayton clement cleveland clifton clinton cody conrad cornelius courtney craig ' +
    'curtis darnell davis dean denny dick douglas doyle elias elliot elliott ellis ernst ervin erwin everett fay ' +
    'felix finn floyd forrest francis franklin frederick fritz gabriel garland garrett gaston gavin gay gil gilbert ' +
    'glenn gordon grady graham grant gregg gregory grover gunter guy haley hanna hannah harley harrison harvey heath ' +
    'henry herman hollis hope howard irvin irving isaac ivy jackson jacques jewell kay kelley kelsey kendall kendrick ' +
    'kenny kent kirby kirk lacey lamar lara lawrence leon leonard lester lewis libby lilly lindsay lindsey lloyd ' +
    'logan loyd lucas ludwig luke luther lyle lynn mack mallory marshall martin mason may maynard meredith michel ' +
    'miles millard milton miranda mitchell morris moses murray neal nelson noe noel nolan norman norris odell ' +
    'oliver otto owen paige perry pierre preston randall randolph ray rich roland roman romano rosario rose ross roy ' +
    'rudolph russ russell ryan santiago scott sheldon shelley sherman sherrod simon solomon spencer stanley ' +
    'sterling stewart stuart sylvester terrell thomas thurman todd travis trent tucker tyler tyson valentin vance ' +
    'vaughn vincent wade wallace warren werner whitney wiley willard williams willis wilson winston wolf'
  ).split(' '),
);
