/** Given names of many countries, as facts: what a tagger trained on one country's politics must not be surprised by. */
export const GIVEN_NAMES: readonly string[] =
  `Aisha Amara Ngozi Chidi Emeka Folake Tunde Wanjiru Otieno Achieng Kwame Kofi Ama Thabo Sipho Nomsa Lerato Pieter Anil Sunita Rajesh Priya Arjun Meena
  Imran Fatima Zainab Omar Yusuf Leila Hassan Wei Xiaoming Li Jing Haruki Yuki Kenji Minh Linh Siobhan Aoife Ciaran Padraig Niamh Eoin Hamish Fiona Gareth Rhys
  Bronwyn Callum Isla Oliver Amelia Harriet Nigel Graham Pauline Stuart Lachlan Kylie Bruce Matilda Anders Lars Ingrid Jens Klaus Heike Jürgen Ursula Dmitri
  Olga Sergei Natalia Ivan Oksana Andriy Mykola Piotr Agnieszka Zoltan Ilona Marco Giulia Luca Chiara Pablo Lucía Javier Carmen João Beatriz Thiago Camila Mateo
  Valentina Jean Camille Pierre Élodie Ahmed Noor Tariq Samira Aroha Hemi Mere Tane Keisha Darnell Latoya Sarah James Emma David Laura Peter Rachel Simon
  Charlotte Ben Hannah Tom Grace Alan Ruth Neil Joan Colin Maureen Derek Sheila`
    .trim()
    .split(/\s+/);

/** Family names of many countries, as facts. */
export const FAMILY_NAMES: readonly string[] =
  `Okafor Adeyemi Balogun Nwosu Eze Abubakar Danjuma Kamau Odhiambo Mwangi Kiprono Mensah Boateng Asante Dlamini Nkosi Mokoena Zulu Botha van-der-Merwe Sharma
  Gupta Reddy Iyer Banerjee Chatterjee Khan Hussain Qureshi Malik Chowdhury Rahman Fernando Perera Zhang Wang Chen Liu Huang Tanaka Suzuki Watanabe Nguyen Tran Pham
  Kim Park Murphy Kelly O'Sullivan Byrne Doyle Gallagher McCarthy Campbell MacDonald Fraser Stewart Davies Evans Jones Hughes Whitworth Ashdown Pemberton Hargreaves
  Thornton Atkinson Barraclough Sutcliffe Kowalski Nowak Horvath Novák Müller Schneider Becker Hoffmann Weber Ivanov Petrov Sokolova Kuznetsov Shevchenko
  Kovalenko Bondarenko Rossi Bianchi Ferrari García Fernández Rodríguez Morales Silva Santos Oliveira Costa Dubois Lefèvre Moreau Haddad Mansour El-Sayed Yılmaz
  Demir Ngata Tamihana Parata Williams Harris Walker Patel Singh Kaur Begum Taylor Brown Wilson Turner Marsh Holloway Lindqvist Johansson Nielsen Virtanen
  Papadopoulos Popescu Jovanović Tremblay Gagnon Bouchard Whelan Keane Healy Osei Diallo Traoré Mbeki Moyo Ncube Chanda Banda Mugisha`
    .trim()
    .split(/\s+/);
