/** Countries and the larger states and provinces, as English datelines name them; lower case. From CLDR, with common variants. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'afghanistan;åland islands;albania;algeria;andorra;angola;antigua and barbuda;argentina;armenia;australia;' +
    'austria;azerbaijan;bahamas;bahrain;bangladesh;barbados;belarus;belgium;belize;benin;bhutan;bolivia;' +
    'bosnia and herzegovina;botswana;brazil;brunei;bulgaria;burkina faso;burundi;cambodia;cameroon;canada;' +
    'cape verde;central african republic;chad;chile;china;colombia;comoros;congo - brazzaville;congo - kinshasa;' +
    "costa rica;côte d'ivoire;croatia;cuba;cyprus;czechia;denmark;djibouti;dominica;dominican republic;ecuador;" +
    'egypt;el salvador;equatorial guinea;eritrea;estonia;eswatini;ethiopia;fiji;finland;france;gabon;gambia;' +
    'georgia;germany;ghana;greece;greenland;grenada;guatemala;guinea;guinea-bissau;guyana;haiti;vatican city;' +
    'honduras;hong kong sar china;hungary;iceland;india;indonesia;iran;iraq;ireland;israel;italy;jamaica;japan;' +
    'jordan;kazakhstan;kenya;kiribati;kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;liberia;libya;' +
    'liechtenstein;lithuania;luxembourg;macao sar china;madagascar;malawi;malaysia;maldives;mali;malta;' +
    'marshall islands;mauritania;mauritius;mexico;micronesia;moldova;monaco;mongolia;montenegro;morocco;' +
    'mozambique;myanmar;namibia;nauru;nepal;netherlands;new zealand;nicaragua;niger;nigeria;north korea;' +
    'north macedonia;norway;oman;pakistan;palau;palestinian territories;panama;papua new guinea;paraguay;peru;' +
    'philippines;poland;portugal;puerto rico;qatar;romania;russia;rwanda;st. kitts and nevis;st. lucia;' +
    'st. vincent and grenadines;samoa;san marino;são tomé and príncipe;saudi arabia;senegal;serbia;seychelles;' +
    'sierra leone;singapore;slovakia;slovenia;solomon islands;somalia;south africa;south korea;south sudan;spain;' +
    'sri lanka;sudan;suriname;sweden;switzerland;syria;taiwan;tajikistan;tanzania;thailand;timor-leste;togo;tonga;' +
    'trinidad and tobago;tunisia;türkiye;turkmenistan;tuvalu;uganda;ukraine;united arab emirates;united kingdom;' +
    'united states;uruguay;uzbekistan;vanuatu;venezuela;vietnam;yemen;zambia;zimbabwe;usa;us;uk;u.s.;u.k.;england;' +
    'scotland;wales;northern ireland;czech republic;turkey;ivory coast;gaza strip;west bank;palestine;burma;' +
    'hong kong;macau;uae;dr congo;democratic republic of the congo;republic of the congo;swaziland;east timor;' +
    'alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;' +
    'indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;' +
    'montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;' +
    'oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;' +
    'washington;west virginia;wisconsin;wyoming;ontario;quebec;british columbia;alberta;new south wales;' +
    'queensland;victoria;western australia;south australia;tasmania'
  ).split(';'),
);
