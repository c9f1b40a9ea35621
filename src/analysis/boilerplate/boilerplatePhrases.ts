import type { BoilerplateReason } from '../analysis';

/** What gives a kind of boilerplate away. Lower case, words separated by one space, digits as `0`, without other signs. */
export interface GivenAwayBy {
  readonly reason: BoilerplateReason;
  /** Whole lines. Several languages, separated by `;`. */
  readonly labels: string;
  /** Wordings that stand anywhere in a line. */
  readonly phrases: string;
}

/** In order of preference: where a line holds wordings of several reasons, the first one names it. */
export const BOILERPLATE_PHRASES: readonly GivenAwayBy[] = [
  {
    reason: 'consent',
    labels:
      'accept;accept all;accept all cookies;accept cookies;reject all;manage cookies;manage preferences;cookie settings;cookies settings;' +
      'cookie preferences;i agree;got it;alle akzeptieren;akzeptieren;alles ablehnen;tout accepter;accepter;accepter et fermer;continuer sans accepter;' +
      'aceptar;aceptar todo;rechazar;accetta;accetta tutto;rifiuta;aceitar;aceitar todos;accepteren;alles accepteren;akkoord;' +
      'godkänn alla;godta alle;accepter alle;hyväksy kaikki;zaakceptuj;akceptuję;přijmout vše;kabul et;принять;принять все;прийняти;αποδοχή;قبول;同意;同意する',
    phrases:
      'uses cookies;use cookies;use of cookies;using cookies;our cookies;cookie policy;cookies policy;cookie settings;cookie preferences;cookie choices;' +
      'cookie consent;cookie notice;necessary cookies;accept cookies;third party cookies;and similar technologies;manage your consent;your consent choices;and our partners;partners store;store and access information;your privacy;we value your privacy;' +
      'withdraw your consent;store and or access information on a device;legitimate interest;our partners process;' +
      'verwendet cookies;verwenden cookies;nutzt cookies;nutzen cookies;cookies und;cookie einstellungen;ihre einwilligung;ihre zustimmung;' +
      'utilise des cookies;utilisons des cookies;des cookies;vos cookies;les cookies;votre consentement;utiliza cookies;utilizamos cookies;las cookies;su consentimiento;' +
      'utilizza cookie;utilizza i cookie;utilizziamo i cookie;utilizziamo cookie;i cookie;il tuo consenso;usa cookies;usamos cookies;os cookies;' +
      'gebruikt cookies;gebruiken cookies;maakt gebruik van cookies;cookies en;använder cookies;använder kakor;bruker cookies;bruger cookies;' +
      'informasjonskapsler;käyttää evästeitä;evästeitä;pliki cookie;pliki cookies;plików cookie;plików cookies;soubory cookie;soubory cookies;cookie kat;' +
      'módulos cookie;çerez;çerezler;çerezleri;файлы cookie;файлов cookie;файли cookie;ملفات تعريف الارتباط;עוגיות;menggunakan cookie;sử dụng cookie;クッキー;cookieを',
  },
  {
    reason: 'paywall',
    labels:
      'subscribers only;for subscribers;subscriber only;premium;members only;for subscribers only;unlock this article;subscribe to read;' +
      'réservé aux abonnés;article réservé aux abonnés;abonnés;solo suscriptores;para suscriptores;nur für abonnenten;nur für abonnentinnen und abonnenten;' +
      'contenuto riservato agli abbonati;exclusivo para assinantes;alleen voor abonnees;endast för prenumeranter;tylko dla subskrybentów;только для подписчиков',
    phrases:
      'for subscribers only;subscribers only;for subscribers;subscriber only;subscribe to continue;subscribe to read;continue reading with;to continue reading;' +
      'to read the full story;to read the full article;already a subscriber;already have a subscription;already subscribed;unlock this article;free articles;' +
      'article limit;become a subscriber;exclusive to subscribers;subscription required;réservé aux abonnés;déjà abonné;il vous reste;' +
      'nur für abonnenten;bereits abonniert;weiterlesen mit;jetzt weiterlesen;para suscriptores;ya eres suscriptor;ya soy suscriptor;per gli abbonati;' +
      'sei già abbonato;exclusivo para assinantes;já é assinante;alleen voor abonnees;al abonnee;dla subskrybentów;для подписчиков',
  },
  {
    reason: 'advertising',
    labels:
      'advertisement;advertisements;ad;ads;advertising;sponsored;sponsored content;sponsored stories;paid content;paid post;promoted;promoted content;ad feedback;' +
      'advertise;advertise with us;article continues below advertisement;story continues below advertisement;continue reading below;scroll to continue;' +
      'anzeige;werbung;publicité;annonce;sponsorisé;publicidad;anuncio;contenido patrocinado;pubblicità;annuncio;publicidade;anúncio;patrocinado;' +
      'advertentie;reklame;annons;mainos;reklama;sponzorováno;hirdetés;publicitate;reklam;реклама;διαφήμιση;إعلان;إعلانات;פרסומת;آگهی;विज्ञापन;iklan;quảng cáo;広告;广告',
    phrases:
      'story continues below;article continues below;article continues after;story continues after;continues below advertisement;scroll to continue;' +
      'advertise with us;report this ad;ad feedback;sponsored by;paid for by;paid partnership;content by taboola;by taboola;by outbrain;skip ad;remove ads;' +
      'affiliate links;affiliate commission;earn a commission;may earn',
  },
  {
    reason: 'share',
    labels:
      'share;share this;share this article;share this story;share this with;share this page;share article;share on facebook;share on twitter;facebook;twitter;x;' +
      'linkedin;pinterest;reddit;whatsapp;telegram;tumblr;instagram;youtube;tiktok;threads;bluesky;flipboard;email;e mail;print;copy link;link copied;' +
      'copy url;link is copied;share via email;tweet;like;pocket;messenger;vk;line;save;save article;bookmark;gift article;follow us;' +
      "teilen;drucken;merken;artikel teilen;link kopieren;partager;partager l'article;imprimer;enregistrer;envoyer;copier le lien;compartir;imprimir;enviar;" +
      'guardar;copiar enlace;condividi;stampa;copia link;compartilhar;partilhar;salvar;copiar link;delen;deel;deel dit artikel;dela;del;jaa;jaa artikkeli;' +
      'udostępnij;drukuj;sdílet;tisk;megosztás;distribuie;paylaş;yazdır;поделиться;распечатать;поділитися;κοινοποίηση;مشاركة;شارك;طباعة;שתף;اشتراک گذاری;' +
      'साझा करें;शेयर;bagikan;chia sẻ;シェア;分享;공유',
    phrases:
      'share this;share on;share with;share via;click to share;opens in new window;copy link;link copied;email this;print this;send this;email a link;' +
      'tweet this;pin it;follow us on;follow us;find us on;like us on;on facebook;on twitter;teilen auf;folgen sie uns;partager sur;suivez nous;compartir en;' +
      'síguenos;condividi su;seguici;seguici su;compartilhar no;siga nos;deel via;volg ons;følg oss;följ oss;følg os;поделиться в;подписывайтесь на нас;bizi takip edin;تابعنا',
  },
  {
    reason: 'comments',
    labels:
      'comments;comment;0 comments;0 comment;comments 0;leave a comment;leave a reply;add a comment;post a comment;post comment;reply;view comments;show comments;' +
      'read comments;join the conversation;join the discussion;cancel reply;leave a reply cancel reply;add your comment;comments are closed;no comments;report;flag;' +
      'most liked;newest first;oldest first;kommentare;kommentieren;kommentar schreiben;0 kommentare;antworten;commentaires;commenter;0 commentaires;réagir;laisser un commentaire;' +
      'comentarios;0 comentarios;comentar;deja un comentario;responder;commenti;0 commenti;commenta;lascia un commento;rispondi;comentários;0 comentários;' +
      'deixe um comentário;reacties;0 reacties;reageer;reageren;kommentarer;0 kommentarer;kommentit;0 kommenttia;komentarze;0 komentarzy;skomentuj;komentáře;diskuse;diskuze;' +
      'hozzászólások;comentarii;yorumlar;yorum yap;0 yorum;комментарии;0 комментариев;ответить;оставить комментарий;коментарі;σχόλια;التعليقات;تعليقات;أضف تعليق;תגובות;' +
      'نظرات;टिप्पणियाँ;komentar;bình luận;コメント;评论;댓글',
    phrases:
      'leave a comment;leave a reply;post a comment;add a comment;your comment;your email address will not be published;required fields are marked;' +
      'comments are closed;join the conversation;join the discussion;log in to comment;logged in to post;commenting;comment policy;comments policy;comments section;' +
      'report abuse;report comment;kommentar schreiben;zum kommentieren;laisser un commentaire;deja un comentario;lascia un commento;deixe um comentário;' +
      'оставить комментарий;yorum yap;أضف تعليق',
  },
  {
    reason: 'tags',
    labels:
      'tags;tag;topics;topic;related topics;filed under;categories;category;keywords;in this article;more on;related tags;explore more on these topics;' +
      'schlagworte;schlagwörter;themen;thema;mots clés;thèmes;sujets;sur le même sujet;etiquetas;temas;archivado en;más información;argomenti;tag articolo;assuntos;' +
      'tópicos;onderwerpen;trefwoorden;ämnen;emner;aiheet;tagi;tematy;štítky;témata;címkék;etichete;etiketler;konular;теги;темы;метки;теми;ετικέτες;' +
      'الكلمات المفتاحية;كلمات دلالية;وسوم;مواضيع;תגיות;برچسب ها;टैग;topik;từ khóa;chủ đề;タグ;标签;태그',
    phrases:
      'filed under;posted in;tagged with;tagged in;tagged as;related topics;explore more on these topics;archivado en;more about',
  },
  {
    reason: 'promotion',
    labels:
      'newsletter;newsletters;sign up;sign up now;subscribe;subscribe now;subscribe today;join now;donate;donate now;support us;become a member;get the app;download the app;' +
      'download our app;free newsletter;our newsletter;join our newsletter;sign up for our newsletter;get alerts;turn on notifications;shop;shop now;support our journalism;' +
      "join us;register;register now;jetzt abonnieren;abonnieren;newsletter abonnieren;s'abonner;abonnez vous;s'inscrire;je m'abonne;faire un don;suscríbete;" +
      'suscribirse;suscripción;abbonati;iscriviti;iscriviti alla newsletter;assine;assinar;inscreva se;apoie;abonneer;word abonnee;schrijf je in;nieuwsbrief;' +
      'prenumerera;nyhetsbrev;bli medlem;abonner;nyhedsbrev;tilaa;tilaa uutiskirje;uutiskirje;subskrybuj;zapisz się;odebírat;předplatné;feliratkozás;hírlevél;' +
      'abonează te;abone ol;bülten;подписаться;подписка;рассылка;підписатися;εγγραφή;اشترك;اشترك الآن;النشرة البريدية;הירשם;عضویت;सब्सक्राइब करें;berlangganan;đăng ký;購読;订阅;구독',
    phrases:
      'sign up for;sign up to;sign up here;sign up now;our newsletter;our newsletters;free newsletter;daily newsletter;weekly newsletter;email newsletter;' +
      'newsletter sign;subscribe to;subscribe now;subscribe today;to your inbox;in your inbox;into your inbox;get the latest;get our;download our app;download the app;' +
      'our app;breaking news alerts;stay up to date;by signing up;by subscribing;you agree to receive;i agree to receive;you can unsubscribe;unsubscribe at any time;become a member;' +
      'support our journalism;support independent journalism;make a donation;a tax deductible;donate today;special offer;limited time;free trial;' +
      'unseren newsletter;newsletter abonnieren;unserem newsletter;jetzt anmelden;notre newsletter;inscrivez vous;recevez;abonnez vous;nuestro boletín;nuestra newsletter;' +
      'suscríbete a;suscríbase;recibe en tu;la nostra newsletter;iscriviti alla;nossa newsletter;receba as;assine a;onze nieuwsbrief;meld je aan;vårt nyhetsbrev;' +
      'vores nyhedsbrev;vårt nyhetsbrev;uutiskirjeemme;naszego newslettera;zapisz się;odběr novinek;hírlevelünkre;abonează te la;bültenimize;abone olun;' +
      'подпишитесь на;подписывайтесь на;нашу рассылку;підпишіться на;اشترك في;نشرتنا;लिए साइन अप;メールマガジン',
  },
  {
    reason: 'related',
    labels:
      'related;related articles;related stories;related content;related news;related posts;related topics;more from;more stories;more news;more on this story;read more;' +
      'see more;most popular;most read;most viewed;most shared;trending;trending now;latest;latest news;latest stories;recommended;recommended for you;recommended stories;' +
      "you may also like;you might also like;you might like;up next;next up;read next;what to read next;editor's picks;editors' picks;top stories;popular;popular stories;" +
      "also read;see also;don't miss;must read;in case you missed it;more like this;from our partners;around the web;from the web;in other news;" +
      'recent posts;recent stories;recent news;popular posts;more headlines;more in;mehr zum thema;weitere artikel;lesen sie auch;' +
      'auch interessant;meistgelesen;das könnte sie auch interessieren;neueste artikel;empfehlungen;à lire aussi;lire aussi;les plus lus;articles liés;à la une;' +
      'le plus lu;voir aussi;dernières actualités;nos dernières actualités;relacionado;relacionados;noticias relacionadas;lo más leído;lo más visto;te puede interesar;' +
      'más noticias;también te puede interesar;últimas noticias;leggi anche;articoli correlati;i più letti;potrebbe interessarti;ultime notizie;correlati;' +
      'leia também;leia mais;mais lidas;notícias relacionadas;veja também;últimas notícias;lees ook;lees meer;meest gelezen;gerelateerd;meer nieuws;läs också;läs även;' +
      'mest läst;les også;mest lest;læs også;mest læste;lue myös;luetuimmat;czytaj także;czytaj też;zobacz także;zobacz też;najczęściej czytane;polecane;' +
      'čtěte také;nejčtenější;související;olvasta már;kapcsolódó;citește și;citeşte şi;cele mai citite;ilgili haberler;çok okunanlar;son haberler;читайте также;' +
      'читать также;по теме;самое читаемое;популярное;последние новости;читайте також;популярне;διαβάστε επίσης;δημοφιλή;اقرأ أيضا;اقرأ أيضاً;ذات صلة;مواضيع ذات صلة;' +
      'الأكثر قراءة;آخر الأخبار;קראו גם;הנקראות ביותר;مطالب مرتبط;यह भी पढ़ें;संबंधित खबरें;baca juga;terkait;berita terkait;terpopuler;xem thêm;đọc thêm;tin liên quan;' +
      '関連記事;相关新闻;相关阅读;관련기사',
    phrases:
      'most popular;most read;most viewed;you may also like;you might also like;read more;read also;related stories;related articles;related story;recommended for you;' +
      "more from;more on this;trending now;what to read next;editor's picks;click here;find out more;learn more;see more;view more;view all;see all;" +
      'read our full;mehr zum thema;lesen sie auch;lesen sie hier;à lire aussi;lire aussi;noticias relacionadas;te puede interesar;lo más leído;lea también;lee también;' +
      'leggi anche;leia também;leia mais;veja também;lees ook;läs också;läs mer;les også;læs også;lue myös;czytaj także;czytaj też;zobacz też;čtěte také;citește și;' +
      'читайте также;читайте також;διαβάστε επίσης;اقرأ أيضا;اقرأ أيضاً;यह भी पढ़ें;baca juga;xem thêm;あわせて読みたい',
  },
  {
    reason: 'media',
    labels:
      'video;videos;watch;watch now;watch live;watch video;play;play video;pause;mute;unmute;fullscreen;live;listen;listen now;audio;podcast;podcasts;gallery;photo gallery;' +
      'photos;photo;image;image caption;image source;media caption;open image caption;close image caption;view gallery;slideshow;loading;loading video;transcript;description;' +
      'captions;settings;quality;replay;enlarge;zoom;close;bild;bilder;fotostrecke;anhören;abspielen;vidéo;vidéos;écouter;voir la vidéo;lecture;photos et vidéos;vídeo;vídeos;' +
      'escuchar;ver vídeo;galería;foto;fotos;ascolta;guarda;guarda il video;ouvir;assista;galeria;luister;luisteren;bekijk video;lyssna;se video;lytt;katso video;kuuntele;' +
      'wideo;posłuchaj;přehrát;galerie;videó;ascultă;dinle;izle;видео;слушать;смотреть;фото;відео;βίντεο;فيديو;استمع;شاهد;וידאו;ویدیو;वीडियो;dengarkan;nghe;動画;视频;영상',
    phrases:
      'watch live;watch the video;watch more;play video;listen to this;listen to the;video player;is loading;javascript enabled;enable javascript;browser does not support;' +
      'image caption;image source;media caption;open image;view gallery;hide caption;toggle caption;this video;video by;min listen;voir la vidéo;ver vídeo;guarda il video;' +
      'bitte aktivieren sie javascript;your browser',
  },
  {
    reason: 'legal',
    labels:
      'privacy policy;privacy;privacy notice;terms;terms of use;terms of service;terms and conditions;terms privacy;all rights reserved;copyright;legal;legal notice;disclaimer;' +
      'cookie policy;accessibility;ad choices;adchoices;do not sell my personal information;your privacy choices;corrections;licensing reprints;rights and permissions;permissions;' +
      'report an error;reprints;impressum;datenschutz;datenschutzerklärung;agb;nutzungsbedingungen;mentions légales;politique de confidentialité;cgu;cgv;aviso legal;' +
      "política de privacidad;política de cookies;términos y condiciones;note legali;informativa sulla privacy;condizioni d'uso;termos de uso;política de privacidade;" +
      'privacybeleid;privacyverklaring;algemene voorwaarden;integritetspolicy;personvern;tietosuoja;polityka prywatności;regulamin;ochrana osobních údajů;adatvédelem;' +
      'politica de confidențialitate;gizlilik politikası;политика конфиденциальности;все права защищены;політика конфіденційності;όροι χρήσης;سياسة الخصوصية;شروط الاستخدام;' +
      'תנאי שימוש;kebijakan privasi;chính sách bảo mật;プライバシーポリシー;利用規約;隐私政策',
    phrases:
      'all rights reserved;rights reserved;terms of use;terms of service;terms and conditions;privacy policy;privacy notice;our privacy;may not be published;not be reproduced;' +
      'without permission;without prior written permission;rush transcript;in its final form;protected by recaptcha;copyright 0;trademark of;is a registered trademark;registered in england;' +
      'alle rechte vorbehalten;tous droits réservés;reproduction interdite;todos los derechos reservados;tutti i diritti riservati;riproduzione riservata;' +
      'todos os direitos reservados;alle rechten voorbehouden;med ensamrätt;kaikki oikeudet pidätetään;wszelkie prawa zastrzeżone;všechna práva vyhrazena;' +
      'minden jog fenntartva;toate drepturile rezervate;tüm hakları saklıdır;tüm hakları;все права защищены;всі права захищені;με επιφύλαξη παντός δικαιώματος;' +
      'جميع الحقوق محفوظة;כל הזכויות שמורות;hak cipta;bản quyền;無断転載;版权所有',
  },
  {
    reason: 'author',
    labels:
      'about the author;about the authors;more by this author;view all posts;author;authors;written by;follow;follow author;über den autor;zum autor;sobre el autor;' +
      "sull'autore;sobre o autor;à propos de l'auteur;over de auteur;об авторе;o autorze;yazar hakkında;عن الكاتب",
    phrases:
      'about the author;more by this author;view all posts by;see all posts by;read more by;contact the author;view all articles by;is a staff writer;is a senior reporter;' +
      'is a reporter for;is a freelance;is a senior writer;is a contributing;is an award winning;can be reached at;reach him at;reach her at;follow him on;follow her on;' +
      "follow me on;über den autor;sobre el autor;à propos de l'auteur",
  },
  {
    reason: 'pagination',
    labels:
      'next;previous;prev;next page;previous page;load more;show more;more;next article;previous article;next post;previous post;page 0;0;back to top;first;last;show less;' +
      'view more;load more comments;see all;show all;view all;weiter;zurück;nächste seite;mehr anzeigen;mehr laden;nach oben;suivant;précédent;page suivante;voir plus;' +
      'afficher plus;charger plus;siguiente;anterior;página siguiente;ver más;cargar más;mostrar más;successivo;precedente;mostra altro;carica altri;próximo;próxima;ver mais;' +
      'carregar mais;volgende;vorige;meer laden;toon meer;nästa;föregående;visa mer;ladda fler;neste;forrige;vis mer;næste;vis mere;seuraava;edellinen;näytä lisää;dalej;' +
      'następna;poprzednia;pokaż więcej;další;předchozí;zobrazit více;következő;előző;următorul;mai mult;sonraki;önceki;daha fazla;далее;назад;ещё;показать ещё;' +
      'загрузить ещё;далі;επόμενο;προηγούμενο;περισσότερα;التالي;السابق;المزيد;عرض المزيد;הבא;הקודם;עוד;بعدی;قبلی;और;selengkapnya;次へ;前へ;下一页;上一页;다음',
    phrases:
      'load more;show more;next page;previous page;next post;previous post;next article;previous article;back to top;scroll to top;page 0 of 0',
  },
  {
    reason: 'navigation',
    labels:
      'home;menu;search;news;world;us;u s;uk;politics;business;sports;sport;opinion;opinions;entertainment;health;science;technology;tech;culture;lifestyle;travel;money;' +
      'weather;arts;style;food;books;education;environment;climate;markets;economy;local;national;international;games;crosswords;jobs;careers;about;about us;contact;contact us;help;' +
      'faq;site map;sitemap;log in;login;sign in;sign out;log out;my account;account;profile;skip to content;skip to main content;skip to navigation;navigation;toggle navigation;' +
      'open menu;close menu;main menu;sections;all sections;english;rss;archive;archives;editions;edition;topics a z;live tv;tv;radio;magazine;events;startseite;suche;menü;' +
      'anmelden;politik;wirtschaft;sport und;kultur;wissen;panorama;accueil;recherche;rechercher;se connecter;connexion;économie;politique;monde;société;culture et;' +
      'inicio;buscar;iniciar sesión;política;economía;deportes;sociedad;cultura;mundo;internacional;cerca;accedi;politica;economia;cronaca;esteri;sport e;mundo e;entrar;esportes;' +
      'zoeken;inloggen;nieuws;politiek;economie;buitenland;binnenland;sök;logga in;hem;søk;logg inn;hjem;haku;kirjaudu;etusivu;szukaj;zaloguj;wiadomości;hledat;přihlásit;' +
      'domů;keresés;belépés;căutare;autentificare;acasă;ara;giriş;anasayfa;ana sayfa;gündem;главная;поиск;войти;новости;политика;экономика;спорт;головна;пошук;новини;αρχική;αναζήτηση;' +
      'ειδήσεις;الرئيسية;بحث;تسجيل الدخول;أخبار;رياضة;سياسة;اقتصاد;ראשי;חיפוש;صفحه اصلی;जستجو;होम;beranda;cari;masuk;trang chủ;tìm kiếm;ホーム;検索;首页;登录;홈',
    phrases:
      'skip to content;skip to main;skip to navigation;toggle navigation;open menu;close menu;log in;sign in;my account;forgot your password;select your edition;' +
      'you are here;back to;go to homepage',
  },
];
