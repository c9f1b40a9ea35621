// Given names that are frequent outside the U.S., by region, without accents. Facts set down by hand from the names that public life, sport and
// the courts of those regions show again and again; names that men and women bear alike are left to OTHER_FIRST_NAMES.

/** Most of their bearers are men. */
export const MALE_FIRST_NAMES_OF_THE_WORLD: readonly (readonly [region: string, names: string])[] = [
  [
    'south asia',
    'aamir aarav abhay abhijit abhinav abhishek adarsh aditya adityanath ajit akash akhil akhilesh akshay ' +
      'aman amarinder amartya amitabh anant anirban aniruddha anish ankit ankur anupam anura anurag arif ' +
      'arun arvinder asaduddin asaduzzaman ashish ashutosh ashwin ashwini atal avinash azam babul babulal ' +
      'badruddin baldev balram banwarilal basavaraj bhagat bhagwant bharat bhupendra bhupesh bhupinder ' +
      'bilawal bipin biplab biren birendra chandrababu chandrashekhar charanjit chaudhry chetan chidambaram ' +
      'chirag damodardas darshan dayanidhi debabrata devendra dhananjay dharam dharmendra dhirendra ' +
      'digvijay digvijaya dilip dinesh diwakar duraimurugan dushyant eknath farooq fawad fazlur gajendra ' +
      'ganesh gaurav gautam ghulam gopal gopalkrishna gotabaya govind gulzar gurmeet gurpreet hamza hardeep ' +
      'hardik hari haribhau harish harjit harsh harsha harshvardhan hemant himanta humayun ilyas imtiaz ' +
      'inder inderjit indrajit irfan ishaq jagan jagdeep jagdish jagmeet jahangir jairam jaspal jaswant ' +
      'jatin jawhar jayant jignesh jitan jitendra jitin jugal junaid jyotiraditya kailash kalyan kamlesh ' +
      'kanhaiya kapil karan kartik kashyap kaushik keshav ketan khawaja khemchand khizr kiren kishan ' +
      'kishore krishan krishna kuldeep kumar kushal lakshman lalit lalu laxman laxmikant madan madhav ' +
      'madhavan mahendra mahesh mahinda mahmood maithripala mallikarjun mamnoon manik manindra manish ' +
      'manohar manoj mansukh milind mizanur mohan mohit mohsin mujibur mukesh mukhtar mukul mulayam murali ' +
      'murli mushahid mushtaq nadeem naeem nagesh nana narayan narendra naresh narottam naveed naveen ' +
      'navjot neeraj nikhil nilesh niranjan nitin nitish nripendra obaidul om omprakash palaniswami pankaj ' +
      'paresh parmeshwar parvesh parvez pawan pinarayi piyush prabhakar prabhu pradeep pradip prafulla ' +
      'pralhad pramod pranav prasad prasanna prashant pratap pratik praveen pravin prem prithvi prithviraj ' +
      'priyank pulkit purushottam pushkar qamar raghav raghubar raghuram raja rajan rajat rajeev rajendra ' +
      'rajinder rakesh ram ramachandra raman ramdas ramdev ramesh ramnath ramvilas rana ranbir randeep ' +
      'randhir ranil ranjan ranjit rashid ratan ravindra ravishankar rizwan rohan rohit saad sahil sajeeb ' +
      'sajid sajith sajjan salahuddin salil sambit sandeep sandip sanjeev sanjiv santosh sarbananda satish ' +
      'satya satyajit satyapal satyendar saurabh selvam shafiqul shafqat shahbaz shahid shaktikanta shankar ' +
      'sharad shashank shashi shatrughan shaukat shehbaz shekhar shivraj shoaib shridhar shrinivas shripad ' +
      'shyam siddaramaiah sirajul sitaram sohail somnath sourav sreedharan subodh subrahmanyam subramanian ' +
      'subramanyam sudhanshu sudhir sujit sukhbir sukhdev sukhjinder sumit sunil sunny surinder surya ' +
      'sushil sushilkumar swaminathan swapan tahir talal tarique tarun tathagata tejashwi tejasvi ' +
      'thaawarchand thirumavalavan tridib tushar uday uddhav udhayanidhi ujjwal umesh upendra vaibhav varun ' +
      'vasant vasudev venkaiah venkat venkatesh vibhav vidyasagar vijayan vijender vikas vikrant vimal ' +
      'vinay vineet vinod vipin vipul virat virbhadra virendra vishal vishnu vishwanath vishwas vivek waqar ' +
      'yashwant yashwantrao yogendra yogesh yogi yousaf yuvraj zafar zakir ziaur zubair',
  ],
  [
    'west africa',
    'abayomi abba abdulfatah abdulkareem abdullahi abdulmumini abdulrahman abdulrasheed abdulrazaq ' +
      'abiodun abiola aboubacar abubakar achike adama adams adamu adebayo adebowale adedayo adekunle ' +
      'adeleke ademola adeniyi adewale adeyemi ajibola akinwumi akinwunmi akpan alassane aliyu amaechi ' +
      'aminu anayo audu ayo ayodeji ayodele azubuike babachir babafemi babagana babajide babatunde bala ' +
      'balarabe banji bashir bashiru bassirou bayo bello benedict blaise bola bolaji bolanle boubacar buba ' +
      'bukola chibuike chibuzor chidiebere chidiebube chigozie chijioke chike chima chimaroke chinedu ' +
      'chinonso chinua chinweike chuka chukwudi chukwuemeka chukwuma dapo dare dauda dele demola dikko dino ' +
      'ebenezer ebuka edem efe ejike ekene emenike enyinnaya eyo faure femi festus folarin funsho garba ' +
      'gbenga gbolahan godfrey godswill godwin goodluck hamza haruna ibe ibikunle ibrahima idowu ifeanyi ' +
      'ighodalo ikechi ikechukwu ikedi ikenna ikpeazu inuwa isa isah ishaku isiaka ismaila iyorchia jide ' +
      'jimoh jubril kabir kabiru kachi kanayo kashim kayode kelechi kenechukwu kingsley kojo kola kolawole ' +
      'kunle kwabena kwadwo kwaku kwasi kweku kwesi lanre lansana lasisi lateef lawal lekan lucky macky ' +
      'mahamudu mahmood maikanti malam mamadou mamman mamora mansur mbazulike modibo moussa muazu muhtar ' +
      'mukhtar murtala musa musiliu mustapha nasir nasiru nduka nnaemeka nnamdi nonso nsikak nuhu nura ' +
      'nwankwo nyesom obafemi obi obinna odumegwu ogbonnaya okechukwu okey okezie okwudili oladimeji ' +
      'oladipo olajide olalekan olamide olanrewaju olaoluwa olatunji olawale olusegun oluseun oluwaseun ' +
      'oluwole omotayo onofiok onyebuchi onyekachi opeyemi orji oseloka osinachi osita ousmane owolabi ' +
      'oyetola rabiu rauf rilwan rochas sabo sadiq saheed saidu sambo sani segun sekou seun shehu shettima ' +
      'shina sikiru simeon siminalayi souleymane suleiman suleman sunday taiwo tajudeen tanimu tanko teslim ' +
      'theophilus tijani tobi tochukwu tonye tope tukur tunde tunji ubong uche uchechukwu udo udom ' +
      'ugochukwu ugwuanyi umar umaru umo uzo uzodimma uzodinma uzor wale wasiu wole yahaya yakubu yaw yemi ' +
      'yinka yomi yusufu zubairu',
  ],
  [
    'southern and eastern africa',
    'abednego abiy andile angus bandile bantu bheki bobi bongani bongumusa buti constantino demeke duma ' +
      'dumisani enoch fikile filbert filipe gayton gcwalisile godrich gwede hage hailemariam hakainde ' +
      'hichilema isaias jabu jabulani jakaya jean-pierre joram juma kagiso kamau kassim kgalema kgosientso ' +
      'khaya khulekani kipchumba kipkorir kithure kizza koos kopano kumi lazarus lesetja lindani lungisile ' +
      'lwazi makhosini malusi mandla mangosuthu mathews mbuyiseni mcebisi mduduzi menzi mlungisi mmusi ' +
      'moise mokgweetsi molefe mondli mosebenzi moshoeshoe mosiuoa mpho mpumelelo musalia musawenkosi ' +
      'museveni mutahi mwai mwangi mxolisi mzwandile mzwanele nathi ncedo ngoako nhlanhla njabulo njoroge ' +
      'nkosana nkosinathi nkululeko ntokozo odinga omondi otieno oupa panyaza phumlani pitso pombe pule ' +
      'raila riek rigathi ruto salva sandile sanele senzeni senzo sfiso siboniso sibusiso sifiso sihle ' +
      'sindiso siphiwe sipho sithembiso siyabonga siyabulela solly songezo tapiwa tawanda tebogo teboho ' +
      'tendai tendayi thabang thabiso thabo thami themba thembinkosi thulani thulas tito tsepo tshepo ' +
      'tsietsi uhuru velenkosini vital vusi vuyani vuyo wafula wandile wanjala welile xolani yoweri zakhele ' +
      'zamani zizi zola zolani zweli zwelinzima zwelivelile',
  ],
  [
    'ireland scotland and wales',
    'aidan alasdair alastair angus aodhan aonghus bertie catal cathal cian cillian colum conall conor ' +
      'cormac daithi dara declan dermot diarmuid donnacha donncha donnchadh dougal duncan eamon eamonn emyr ' +
      'enda eoghan euan ewan feargal fearghal fergal fiachra finbarr fintan fionn garret gethin gwilym gwyn ' +
      'hamish humza huw iain ianto ieuan ifan ivor jarlath keir kieran lorcan mairtin malachy muiris murdo ' +
      'oisin oran owain padraic padraig peadar pearse phelim proinsias rhodri rhun rhys ruadhan ruairi ' +
      'ruairidh seamus senan stiofan struan tadhg tam tiernan tudor turlough',
  ],
  [
    'slavic and eastern europe',
    'alaksandr aleksandar aleksander ales aliaksandr ambroz anatol anatolii andrij andrius andrus antanas ' +
      'arkadiusz arkady arseniy arseny artem artur artyom bartlomiej blagoje blazej bohdan bojan boleslaw ' +
      'boyko branko bronislaw ciprian dalibor damir daniil danylo darko dawid dejan demyan dimitar dmitrij ' +
      'dmitriy donatas dorin dragan dusan evgeni evgenii evgeniy fedir fedor filipp gediminas gennadi ' +
      'gennadiy gennady georgi georgiy gintautas gitanas gjorgje grigory grzegorz hennadiy henryk hristijan ' +
      'hryhoriy hynek ihor ilham ilia illia imre ionut irakli ivaylo ivica janez janusz jaroslav jerzy jiri ' +
      'joze juraj kakha kamil kazimierz kiril kirill konstantyn kostiantyn kyriakos kyrylo ladislav lajos ' +
      'leonidas leszek levan liviu ljubomir lubomir maksym marijan mariusz matej matvei maxym mihai mikheil ' +
      'milorad mindaugas mircea miroslaw momcilo mykhailo mykhaylo nenad nicolae nicusor nikol nikos oleh ' +
      'oleksander oleksii ondrej ostap petras petru plamen przemyslaw radko radoslav radovan rafal ' +
      'rostyslav roustam rumen ruslan rustem ryszard samvel saulius sergej sergii serhii serzh slavko ' +
      'slawomir stanimir stanislaw stepan stevo svyatoslav szymon tamas taras tibor tigran traian tymofiy ' +
      'vadim vadym valdis valentyn valeri valerii valeriy vasil vasyl veaceslav veniamin viacheslav ' +
      'viktoras vitalii vitalijus vitaliy vlastimil vojtech volodymir vuk waldemar wieslaw yaroslav yehor ' +
      'yevhen yevhenii yevheniy yuriy zbynek zdravko zeljko zoltan zsolt zurab',
  ],
  [
    'german nordic and dutch',
    'achim adalbert alwin arne arvid asger aske bastian benedikt bengt benno bernhard berthold bjarne ' +
      'bjarni boje burkhard carsten cem christer christof claus clemens detlef dietmar eckart egon eirik ' +
      'ekkehard eskil espen falk folke frank-walter frederik geert gernot gert gisbert gregor gunther ' +
      'haakon halvor hannes hanno hans-dietrich hans-georg hans-peter hartmut hasso heiko heiner heino ' +
      'henning herfried hermann hinrich holger hubertus ingo ivar janne jannik jarl jeroen jonas joris ' +
      'joschka juha jukka jussi kai kaj karl-theodor kasper kees kjell knut konrad lennart lothar ludger ' +
      'lutz maarten malte markus marten matti michiel morten olav ole olof oskar ove peer pekka pelle ' +
      'petteri poul rainer ralf rasmus reiner reinhold roderich rolf rudiger sauli sebastiaan siegfried ' +
      'sigmar sigmund sigurd sjoerd sonke soren steffen sten svend tarjei tido tilman timo tino tobias tor ' +
      'torbjorn torsten trond udo ulf ulrich urban urpo veit vidar viggo vincenz waldemar wiebe wieland ' +
      'wilhelm wolfram wopke',
  ],
  [
    'romance',
    'albano amadeo amedeo amelio angelino anibal arsene aurelien aurelio aymeric bastien benoit beppe ' +
      'camilo carles cristian cristiano cristobal damiano daniele dario davide diogo domenico edouard ' +
      'emanuele emiliano evo fabien fabio fabrice federico fernand florent francesco frederic german ' +
      'giancarlo giuliano giulio guido guilherme guillaume heitor henrique hernan ignazio inigo jacopo ' +
      'jaume jean-baptiste jean-claude jean-francois jean-jacques jean-luc jean-marc jean-marie jean-michel ' +
      'jean-noel jean-paul jean-pierre jean-yves jeronimo joaquim justino leopoldo loic luciano luiz ' +
      'marcelo massimo mathieu mauricio maurizio nuno oriol patxi paulo pere pietro quim raffaele raimundo ' +
      'renato renaud renzo romain romulo rui sandro sebastien tancredo thibault tiago valerio vicenc ' +
      'vincenzo virginio vitor xabier xavi xose yann yannick yvan',
  ],
  [
    'arab turkish and persian',
    'abbas abdalla abdallah abdel-fattah abdelaziz abdelfattah abdelhamid abdelkader abdelmadjid ' +
      'abdelmalek abdelmalik abdirahman abdirashid abdolreza abdulhamid abdulkarim abdullatif abdulmalik ' +
      'abdulqadir abdulsalam adel adham akbar alaa alireza ammar anas aref arif asghar ashraf assad assem ' +
      'aydin ayman azmi badr bahram bakir bandar basem bassam behrouz behzad bekir berat bilal binali ' +
      'bulent burak burhan cemal cengiz devlet ehsan ekrem emad emre ercan erdem erkan fahad fahd farhad ' +
      'faruk fathi fatih fayez ferit fikret fouad fuad ghassan ghazi gholamhossein habib hadi haidar ' +
      'haitham hamad hamdan hamed hani hanif haris hasan hashem hashim hatem haydar hesham hicham hisham ' +
      'hosein hossam hossein hulusi husain husam hussain ihsan ilhan imad iqbal isam iyad jaber jabir jafar ' +
      'jalal jamil jassim jihad kadir karam kareem kazem kemal kerem khalifa khalil khamis levent loay ' +
      'lutfi maher mahmud majed majid malik mansour marwan masoud masrour mazen melih mevlut mohammadreza ' +
      'mohsen mohseni moncef mostafa mourad muhammed mujahid munir muqtada murad murat nabih nader naguib ' +
      'najib nasser nidal nizar nouri numan oguz omer orhan osman ozgur qaboos qasem qasim rached rafik ' +
      'rajab ramadan ramez rami ramin rashad riyad riyadh rouhollah sabah sadegh sadyr saeed saif salah ' +
      'salam saleh salem salih sameh sami samih selahattin selim serdar shaker sharif shawki sherif sinan ' +
      'suleyman taher tahsin tamer tamim tarik tawfiq tayseer temel tuncay umit vahid veysel wael wahid ' +
      'walid wassim yahya yaser yasin yassin yavuz yazan yehia yigit yilmaz younis yousef youssef yucel ' +
      'zaher zaki zayed zeki ziad zine ziyad zouheir',
  ],
  [
    'israel',
    'amichai arieh aryeh avi avichai avigdor aviv avraham bezalel boaz dani dov dror eitan eliezer eyal ' +
      'gadi gilad giora haim herzi itamar itzhak lior meir menachem mordechai nachman natan nir nitzan noam ' +
      'ofir ophir oren reuven ronen shaul shlomo shmuel simcha tal tzachi uri yaakov yariv yaron yehuda ' +
      'yigal yisrael yoav yohanan yoni yossi yotam zeev zvi',
  ],
  [
    'east and southeast asia',
    'agus akihiko akihito akio anies anutin arief azmin bambang benigno bongbong budi chaiwat daisuke ' +
      'edgardo fumio gibran haruhiko hayao hideki hirofumi hirokazu hishammuddin hishamuddin isao jejomar ' +
      'joko jusuf kazuo keiji keisuke kenichi kenta khairy kiyoshi koichi koichiro koji kunihiko luhut ' +
      'mahfud makoto masahiro masashi masato masayoshi masayuki minoru mitsuo muhyiddin najib noboru nobuo ' +
      'nobuyuki osamu prabowo prayut prayuth ridwan ryo ryosuke ryutaro sandiaga satoshi seiji shinichi ' +
      'shintaro shoichi shuhei srettha suharto susilo tadashi taisuke takahiro takashi takayuki takuya ' +
      'tatsuo tetsuo thaksin tjahjo toru toshihiro toshimitsu toshio yasuhiko yasuhiro yasuo yasutoshi ' +
      'yoichi yoshihiko yoshimasa yoshinobu yosuke yukio yusuke zahid zulkifli',
  ],
  [
    'pacific greek and others',
    'antonis apostolos aristides charalambos christos costas dimitrios efthymios evangelos giannis ' +
      'giorgos hemi hone ilias ioannis lefteris manasseh manolis nikolaos panagiotis panos prokopis rawiri ' +
      'sitiveni sotiris spyros stavros stefanos stelios stylianos takis tama tamati tane thanos theodoros ' +
      'vangelis vassilis wiremu yanis yannis yiannis',
  ],
  [
    'english and short forms',
    'alec alfie barnaby basil beau brody callum cam carter chet clem clive dez digby dom dougie emmet ' +
      'ewen frazer gaz geordie giles graeme hew humphrey jaden jago jarrad jayden jed jez jock johnno jonny ' +
      'josiah jude kane keanu kenton kieron kit lachlan lucian matty maxwell nev neville nigel oli paddy ' +
      'peregrine ranulph reece rowan selwyn spike tarquin tristan tyrell wilf wilfrid xander zac',
  ],
];

/** Most of their bearers are women. */
export const FEMALE_FIRST_NAMES_OF_THE_WORLD: readonly (readonly [region: string, names: string])[] = [
  [
    'south asia',
    'aditi agatha aishwarya akanksha alka ambika amrita amruta anamika ananya anindita anju ankita ' +
      'annapurna anupama anupriya anuradha anushka aparna archana arpita asha atishi avani ayesha babita ' +
      'bansuri barkha beena bhanwari bharati bhavana bhavna bina brinda chandrika chitra damayanti deepika ' +
      'deepti devi dimple divya draupadi droupadi durga ekta gauri gayatri geeta geetika ghazala girija ' +
      'gita harini harsimrat hasina heena hema hemlata hina indu isha ishita jagrati jahanara jasleen jaya ' +
      'jayalalithaa jayanthi jyothi jyoti kajal kalpana kamla kanika kanimozhi kareena karishma karuna ' +
      'kaveri kavita kavitha khadija khaleda kirron kriti kumari lata lavanya leela mala malathi malavika ' +
      'mallika mamata mandakini maneka manisha manju manjula mayawati medha meena meenakshi meera mehbooba ' +
      'meira menaka minakshi mira mitali mohua mridula mukta mumtaz nafisa nalini namita namrata nandini ' +
      'nandita nargis nayantara nazia neelam neena neeta nidhi nilofar nirmala nirupama nisha nivedita ' +
      'nusrat padma padmaja pallavi parineeta parul parvati payal pinky pooja poonam prachi pragya pratibha ' +
      'pratima preeti preity prerna priyadarshini priyanka purnima pushpa rabri rachna radhika ragini rajni ' +
      'rakhi ramya rani ranjana rashmi reena rekha renu renuka reshma rifat rina ritu riya roopa roshni ' +
      'ruchi ruhi rukmini rupa rupali rupinder sabitha sadhana safina sagarika sakshi samina sandhya ' +
      'sangeeta sanghamitra sania sanjana saraswati sarita sarojini savita savitri seema selja shabana ' +
      'shabnam shahida shaista shalini shandana shanta shazia sheetal shehla shilpa shireen shivani shobha ' +
      'shobhana shraddha shruti shubha sirimavo smita smriti sneha sonal sonali sonam soumya sridevi stuti ' +
      'subhashini sucheta suchitra sudha sugandha sujata sukanya sulochana suman sumana sumitra sunaina ' +
      'sunita supriya surabhi sushma sushmita swapna swara swati tabassum tanushree tanvi taslima teesta ' +
      'trupti uma urmila urvashi usha vaishnavi vandana vani varsha vasundhara veena vibha vidya vimala ' +
      'vinita vrinda yamini yashoda yogita zakia zareen zeenat',
  ],
  [
    'west africa',
    'abena abeni abike abimbola abosede adaeze adanna adaobi adaora adebimpe adebukola adedoyin adenike ' +
      'aderonke adesuwa adjoa adunni afia aissata akosua akua akunna ama amaka amarachi aminat aminata ' +
      'aminatu anwuli asabe asmau atinuke awa balkisu blessing bukky bunmi chetachi chiamaka chidimma ' +
      'chidinma chika chikodi chimamanda chinelo chinenye chinwe chinyere chioma chiwendu chizoba chizoma ' +
      'comfort dolapo doyin dupe ebele ebere efua ekaette ekua enitan esi fanta fatimah fatou fausat folake ' +
      'folasade folashade funke funmi funmilayo habiba hadiza hafsat hajara halima halimat hannatu hauwa ' +
      'ibidun ibukun ifeoma ifeyinwa ihuoma ijeoma iyabo jumoke kadaria kafayat kaosarat kehinde khadijah ' +
      'khadijat kosarat kudirat kukua lami maimuna mariama mercy modupe mojisola monsurat morayo morenike ' +
      'nafisat ndidi nenadi ngozi nkechi nkechinyere nkem nkiru nkoyo nneka nnenna obiageli obianuju oby ' +
      'oge olaide olajumoke olubunmi oluchi olufunke olufunmilayo oluremi omolara omolola omosede omotola ' +
      'onyinye osaretin oumou patience philomena rahama rashida ronke rukayat rukky safinatu safiya ' +
      'salamatu salimata saratu sekinat serwaa shade sherifat simbi simi sokari temitope titi titilayo toke ' +
      'tolani toyin uduak ugochi uju uloma yetunde yewande zaynab zulaihat',
  ],
  [
    'southern and eastern africa',
    'achieng akinyi anyango atieno auma ayanda babalwa basetsana boitumelo bongekile busisiwe buyelwa ' +
      'cebile deidre dikeledi dineo fezeka gcina graca gugu hlengiwe jabulile jenista joice kgomotso ' +
      'khumbudzo khusela lebogang lerato letlhogonolo lindelwa lindi lindiwe mamoloko matlakala mmakgosi ' +
      'mmamoloko mosidi mumbi muthoni nafula naledi ncumisa nekesa njeri nkhensani nkosazana nobuhle ' +
      'nobuntu nokuthula nolitha noluthando nolwandle nomafrench nomakhosi nomalanga nombulelo nomcebo ' +
      'nomfundo nompumelelo nomsa nomusa nomvula nonceba nonhlanhla nonkosi nontando nontobeko nosiviwe ' +
      'nozipho nozuko nthabiseng ntombi ntombovuyo nyambura palesa pemmy phumzile portia pumla refilwe ' +
      'rirhandzu samia sibongile sindisiwe sisisi thandeka thandi thandiwe thandokuhle thembeka thembi ' +
      'thoko thokozile thuli thulisile tryphosa tsakane tshidi tulia ummy unathi vuyelwa wairimu waithira ' +
      'wambui wangui wanjiru xoliswa yoliswa zandile zanele zikhona zindzi zinhle zodwa zoleka zukiswa ' +
      'zuziwe',
  ],
  [
    'ireland scotland and wales',
    'ailish aine aisling aislinn angharad anwen aoibhe aoibheann aoibhinn aoife blathin blathnaid brid ' +
      'bronagh bronwen caitriona catrin ceri ciara clodagh deirdre delyth dervla eabha eilidh eilis eimear ' +
      'eithne eleri elin eluned emer fidelma finola fionnuala grainne gwenllian gwyneth iseult kirsty lowri ' +
      'maeve maire mairi mary-lou meabh medbh mhairi morag morwenna muireann neasa nessa niamh nuala orla ' +
      'orlagh orlaith rhian rhiannon roisin saoirse seonaid shona sian sile sinead siobhain sorcha teleri ' +
      'una',
  ],
  [
    'slavic and eastern europe',
    'agata aksinia aleksandra alena aljona alla alona alyona anastasiia anastasiya angelika aniela aniko ' +
      'asya barbora biljana bogdana bozena branka dariya dasha dobrila dragana dubravka dunja edita ' +
      'elzbieta eszter galyna gordana grazyna halyna ilona inesa inna ioana iryna ivanna izabela jadranka ' +
      'jelena jolanta justyna kamila kateryna khrystyna kira klavdia kolinda krystyna kseniya laima lesia ' +
      'lesya lidiya liliya liubov liudmila ljiljana ljudmila loreta lubov lucie ludmyla lyubov lyudmyla ' +
      'madalina maia mariia mariya martyna maryna marzena mila milica mirela mirjana nadiia nadiya nataliia ' +
      'natalija nataliya nela nevena oleksandra olesya olha polina radmila raisa renata roksolana romana ' +
      'rozalia ruxandra salome sanja silvija sladjana slavica snezana sofiia sofiya solomiia stanislava ' +
      'svitlana taisia tatjana teodora tetiana tetyana urszula valentyna valeriya vanja varvara vilija ' +
      'violeta viorica vira vjosa yana yaroslava yelizaveta yevgeniya yevheniia yuliia zdravka zhanna zlata ' +
      'zorica',
  ],
  [
    'german nordic and dutch',
    'agneta amelie anette annelie annelies annelise annemarie antje barbel beate birte brigitta britta ' +
      'carola carolin corinna dorothee ebba elsbeth emmi erna eva-maria femke filiz franziska friederike ' +
      'gesa gesine gisela gitta gudny guðrun halla hanne hedvig heide heidrun hella henriette hilde ' +
      'hildegard imke inge inger inka irmgard isabell jette kaisa katharina katrine kerstin lene liesbeth ' +
      'liesl liisa linnea lisbeth lise lotta lotte maike maja mareike maren margarete margriet marie-agnes ' +
      'marieke mariella marit marita marja marjolein meike mette mieke minna nele ninja pia rahel regine ' +
      'renate ricarda riikka romy sahra sanni saskia serap sibylle signe silke siri sissel sofie solveig ' +
      'steffi stine svenja swantje tarja thea tine tove trine turid ulla ute verena vigdis viveca wencke ' +
      'wiebke wilhelmina ylva',
  ],
  [
    'romance',
    'ainhoa alba alessia amelie anabel anais anne-marie annick antonella apolline arancha ariane assunta ' +
      'aurore begona berangere capucine caterina chantal christelle cinzia clarisse clemence clementine ' +
      'concetta concha delcy dolors donatella eleonora elly emanuela felicite fernanda gaelle giada ginevra ' +
      'gisele graziella heloisa ilaria inmaculada jacinta joana josefa karima laetitia liliana lluisa luana ' +
      'luciana ludovica lurdes macarena magali manon mara margarida margherita mariana marie-claude ' +
      'marielle maristella michela mireya najat nieves nuria oceane odile olimpia ornella pascale patrizia ' +
      'raffaella rocio romane rosalba rosalia samira simona solene soraya sylvie veronique vittoria viviane ' +
      'ximena yael yolande zulma',
  ],
  [
    'arab turkish and persian',
    'abeer afaf afsaneh ahlam ahoo alya amani amna asmaa atefeh aysel aysenur azadeh azza bahar basma ' +
      'bouthaina bushra canan dalal ebru emel emine esra fadwa fairouz faiza farida farzaneh fatemeh ' +
      'fatoumata ferida feride fidan figen gamze gul gulsen gulsum hadeel hala hanadi hania hatice hend ' +
      'hiba hind huda inas iram israa jala jehan joumana khadijeh khawla lama lamia layla lubna lujain maha ' +
      'mahnaz mahsa maisa manar marwa masih masoumeh maysa melek meral merve mouna muna nada nahid najla ' +
      'najwa nasrin nawal nazanin nermin nesrin niloufar nilufer noha nouf noura nuray nurcan omayma pervin ' +
      'pinar rabab rabia radwa raghad rahaf rahma rania rasha rawan rawya rayyanah razan reem reema reham ' +
      'rima roya ruba rula saadia safaa sahar samah samar samia sana sawsan seher selin semra serpil sevgi ' +
      'shaima shatha shereen soha soheila somaya souad soumaya suad suha suheir sumaya taghreed tahani ' +
      'tansu tawakkol tugba wafa wided yara yasemin yusra zehra zeina zineb zohreh',
  ],
  [
    'israel',
    'anat ayelet dafna einat gila gilat hila inbal karine keren liat limor merav miri mirit nili noa ' +
      'nurit orit orly orna osnat pnina ricki rivka ronit shikma shira shlomit sigal sivan smadar tali ' +
      'tamar tzipora tzippi yael yehudit yifat zehava',
  ],
  [
    'east and southeast asia',
    'aiko ayako azizah chiharu corazon eriko fumiko hanako haruka haruko hiroko imee junko kaori kazuko ' +
      'keiko kiyomi leni maiko makiko mariko masako mayumi megawati michiko midori mika miki mikiko mitsuko ' +
      'miyuki naoko noriko nurul paetongtarn puan rafidah reiko renho retno rie risma ritsuko sachiko ' +
      'sadako sakura sanae sayaka seiko setsuko shizuka siti takako tomoko tomomi toshiko yasuko yingluck ' +
      'yoko yoriko yoshiko yuka yukiko yumi yuriko',
  ],
  [
    'pacific greek and others',
    'aphrodite aroha athina despina dimitra evangelia fiame fofi hana-rawhiti hinemoa ioanna kyriaki ' +
      'marama nanaia niki panagiota tariana vasiliki zoe',
  ],
  [
    'english and short forms',
    'abbie alanna alexa allegra annabel annastacia anneliese anoushka arabella bec bex bindi bridie ' +
      'briony bronwyn cass chelsie chrissie cressida danni davina debs deedee demi dodie emmeline esme ' +
      'felicity fifi fliss gemma georgie hayley hollie honor imogen isla jacinta jacqui jemima jemma ' +
      'jocasta jools juno kacey karley karrie kayleigh keeley keira kemi kezia kiera lyndsey maddy marnie ' +
      'nia saffron sally-ann scarlett selina shanice skye suella suki tamsin tash tegan thangam tottie zara',
  ],
];
