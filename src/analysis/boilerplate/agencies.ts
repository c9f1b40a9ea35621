/** News agencies as credits name them; lower case, letters and spaces only. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'associated press;the associated press;ap;ap news;reuters;thomson reuters;afp;agence france presse;dpa;deutsche presse agentur;epd;kna;apa;sda;' +
    'keystone sda;efe;europa press;ansa;adnkronos;agi;lusa;anp;belga;ritzau;ntb;tt;stt;pap;čtk;ctk;mti;agerpres;tanjug;hina;sta;bta;ana mpa;' +
    'anadolu agency;anadolu;iha;dha;tass;itar tass;interfax;ria novosti;ukrinform;unian;belta;xinhua;kyodo;kyodo news;jiji press;yonhap;cna;' +
    'pti;press trust of india;ani;ians;app;bss;unb;antara;bernama;vna;tna;aap;australian associated press;pa;pa media;press association;' +
    'the canadian press;canadian press;upi;united press international;cnn wire;bloomberg;bloomberg news;tribune news service;tns;wire services;' +
    'agencies;news agencies;agenturen;agences;agencias;irna;isna;wam;spa;kuna;qna;petra;mena;nna;sana;nan;news agency of nigeria;sapa;gna;panapress;' +
    'telam;télam;notimex;agência brasil;ap photo;getty images'
  ).split(';'),
);
