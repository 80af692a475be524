// Compiled by `npm run catalogue` from tables; change those.
// States, organizations, sessions of the General Assembly and kinds of symbols.

export const sessions = `session	roman	years	note
1	I	1946	in two parts, Jan–Feb and Oct–Dec 1946
2	II	1947–1948	
3	III	1948–1949	
4	IV	1949–1950	
5	V	1950–1951	
6	VI	1951–1952	
7	VII	1952–1953	
8	VIII	1953–1954	
9	IX	1954–1955	
10	X	1955–1956	
11	XI	1956–1957	
12	XII	1957–1958	
13	XIII	1958–1959	
14	XIV	1959–1960	
15	XV	1960–1961	
16	XVI	1961–1962	
17	XVII	1962–1963	
18	XVIII	1963–1964	
19	XIX	1964–1965	1964–1965: no recorded votes (Article 19 crisis)
20	XX	1965–1966	
21	XXI	1966–1967	
22	XXII	1967–1968	
23	XXIII	1968–1969	
24	XXIV	1969–1970	
25	XXV	1970–1971	
26	XXVI	1971–1972	
27	XXVII	1972–1973	
28	XXVIII	1973–1974	
29	XXIX	1974–1975	
30	XXX	1975–1976	
31		1976–1977	
32		1977–1978	
33		1978–1979	
34		1979–1980	
35		1980–1981	
36		1981–1982	
37		1982–1983	
38		1983–1984	
39		1984–1985	
40		1985–1986	
41		1986–1987	
42		1987–1988	
43		1988–1989	
44		1989–1990	
45		1990–1991	
46		1991–1992	
47		1992–1993	
48		1993–1994	
49		1994–1995	
50		1995–1996	
51		1996–1997	
52		1997–1998	
53		1998–1999	
54		1999–2000	
55		2000–2001	
56		2001–2002	
57		2002–2003	
58		2003–2004	
59		2004–2005	
60		2005–2006	
61		2006–2007	
62		2007–2008	
63		2008–2009	
64		2009–2010	
65		2010–2011	
66		2011–2012	
67		2012–2013	
68		2013–2014	
69		2014–2015	
70		2015–2016	
71		2016–2017	
72		2017–2018	
73		2018–2019	
74		2019–2020	
75		2020–2021	
76		2021–2022	
77		2022–2023	
78		2023–2024	
79		2024–2025	317 = last adopted by a recorded vote to 18 July 2025 (Dag Hammarskjöld Library, title of the voting data)
80		2025–2026	
81		2026–2027	
S-1	S-I	1947	Palestine
S-2	S-II	1948	Palestine
S-3	S-III	1961	Tunisia
S-4	S-IV	1963	Financial situation of the United Nations
S-5	S-V	1967	South West Africa (Namibia)
S-6	S-VI	1974	Raw materials and development
S-7	S-VII	1975	Development and international economic cooperation
S-8		1978	Financing of UNIFIL
S-9		1978	Namibia
S-10		1978	Disarmament
S-11		1980	New international economic order
S-12		1982	Disarmament
S-13		1986	Africa
S-14		1986	Namibia
S-15		1988	Disarmament
S-16		1989	Apartheid
S-17		1990	Drug abuse
S-18		1990	International economic cooperation
S-19		1997	Earth Summit + 5
S-20		1998	World drug problem
S-21		1999	Population and development
S-22		1999	Small island developing States
S-23		2000	Women 2000
S-24		2000	Social development
S-25		2001	Human settlements
S-26		2001	HIV/AIDS
S-27		2002	Children
S-28		2005	Sixtieth anniversary of the liberation of the Nazi concentration camps
S-29		2014	Population and development beyond 2014
S-30		2016	World drug problem
S-31		2020	COVID-19
S-32		2021	Corruption
ES-1	ES-I	1956	Middle East (Suez)
ES-2	ES-II	1956	Hungary
ES-3	ES-III	1958	Middle East (Lebanon, Jordan)
ES-4	ES-IV	1960	Congo
ES-5	ES-V	1967	Middle East
ES-6		1980	Afghanistan
ES-7		1980–1982	Question of Palestine
ES-8		1981	Namibia
ES-9		1982	Occupied Arab territories
ES-10		1997– (resumed)	Illegal Israeli actions in Occupied East Jerusalem and the rest of the Occupied Palestinian Territory
ES-11		2022– (resumed)	Ukraine`;

export const states = `name	name_fr	variants	name_changes
Afghanistan	Afghanistan	Islamic Republic of Afghanistan	
Albania	Albanie	Republic of Albania	
Algeria	Algérie	People's Democratic Republic of Algeria	
Andorra	Andorre	Principality of Andorra	
Angola	Angola	Republic of Angola	
Antigua and Barbuda	Antigua-et-Barbuda		
Argentina	Argentine	Argentine Republic	
Armenia	Arménie	Republic of Armenia	
Australia	Australie		
Austria	Autriche	Republic of Austria	
Azerbaijan	Azerbaïdjan	Republic of Azerbaijan	
Bahamas	Bahamas	Commonwealth of the Bahamas	
Bahrain	Bahreïn	Kingdom of Bahrain	
Bangladesh	Bangladesh	People's Republic of Bangladesh	
Barbados	Barbade		
Belarus	Bélarus	Byelorussia|Byelorussian Soviet Socialist Republic|Byelorussian SSR|Republic of Belarus	Byelorussian SSR→Belarus 1991-09
Belgium	Belgique	Kingdom of Belgium	
Belize	Belize		
Benin	Bénin	Dahomey|Republic of Benin	Dahomey→Benin 1975
Bhutan	Bhoutan	Kingdom of Bhutan	
Bolivia (Plurinational State of)	Bolivie (État plurinational de)	Bolivia|Plurinational State of Bolivia	Bolivia→Bolivia (Plurinational State of) 2009
Bosnia and Herzegovina	Bosnie-Herzégovine	Bosnia	
Botswana	Botswana	Republic of Botswana	
Brazil	Brésil	Federative Republic of Brazil	
Brunei Darussalam	Brunéi Darussalam	Brunei	
Bulgaria	Bulgarie	Republic of Bulgaria	
Burkina Faso	Burkina Faso	Upper Volta	Upper Volta→Burkina Faso 1984-08
Burundi	Burundi	Republic of Burundi	
Cabo Verde	Cabo Verde	Cape Verde|Republic of Cabo Verde	Cape Verde→Cabo Verde 2013-10
Cambodia	Cambodge	Democratic Kampuchea|Khmer Republic|Kampuchea|Kingdom of Cambodia	Democratic Kampuchea→Cambodia 1990
Cameroon	Cameroun	Republic of Cameroon	
Canada	Canada		
Central African Republic	République centrafricaine	CAR	
Chad	Tchad	Republic of Chad	
Chile	Chili	Republic of Chile	
China	Chine	People's Republic of China|PRC	
Colombia	Colombie	Republic of Colombia	
Comoros	Comores	Union of the Comoros	
Congo	Congo	Republic of the Congo|Congo (Brazzaville)	
Cook Islands	Îles Cook		
Costa Rica	Costa Rica	Republic of Costa Rica	
Côte d'Ivoire	Côte d'Ivoire	Ivory Coast	Ivory Coast→Côte d'Ivoire 1985-11
Croatia	Croatie	Republic of Croatia	
Cuba	Cuba	Republic of Cuba	
Cyprus	Chypre	Republic of Cyprus	
Czechia	Tchéquie	Czech Republic	Czech Republic→Czechia (short name) 2016-05
Democratic People's Republic of Korea	République populaire démocratique de Corée	DPRK|North Korea	
Democratic Republic of the Congo	République démocratique du Congo	DRC|DR Congo|Congo (Kinshasa)|Zaire|Congo (Democratic Republic of the)	Zaire→Democratic Republic of the Congo 1997-05
Denmark	Danemark	Kingdom of Denmark	
Djibouti	Djibouti	Republic of Djibouti	
Dominica	Dominique	Commonwealth of Dominica	
Dominican Republic	République dominicaine		
Ecuador	Équateur	Republic of Ecuador	
Egypt	Égypte	United Arab Republic|Arab Republic of Egypt	United Arab Republic→Egypt 1971-09
El Salvador	El Salvador	Republic of El Salvador	
Equatorial Guinea	Guinée équatoriale	Republic of Equatorial Guinea	
Eritrea	Érythrée	State of Eritrea	
Estonia	Estonie	Republic of Estonia	
Eswatini	Eswatini	Swaziland|Kingdom of Eswatini	Swaziland→Eswatini 2018
Ethiopia	Éthiopie	Federal Democratic Republic of Ethiopia	
Fiji	Fidji	Republic of Fiji	
Finland	Finlande	Republic of Finland	
France	France	French Republic	
Gabon	Gabon	Gabonese Republic	
Gambia	Gambie	Gambia (Islamic Republic of the)|Republic of the Gambia	
Georgia	Géorgie		
Germany	Allemagne	Federal Republic of Germany|Germany, Federal Republic of	Federal Republic of Germany→Germany 1990-10
Ghana	Ghana	Republic of Ghana	
Greece	Grèce	Hellenic Republic	
Grenada	Grenade		
Guatemala	Guatemala	Republic of Guatemala	
Guinea	Guinée	Republic of Guinea	
Guinea-Bissau	Guinée-Bissau	Republic of Guinea-Bissau	
Guyana	Guyana	Co-operative Republic of Guyana	
Haiti	Haïti	Republic of Haiti	
Holy See	Saint-Siège	Vatican|Vatican City	
Honduras	Honduras	Republic of Honduras	
Hungary	Hongrie		
Iceland	Islande	Republic of Iceland	
India	Inde	Republic of India	
Indonesia	Indonésie	Republic of Indonesia	
Iran (Islamic Republic of)	Iran (République islamique d')	Iran|Islamic Republic of Iran	
Iraq	Iraq	Republic of Iraq	
Ireland	Irlande		
Israel	Israël	State of Israel	
Italy	Italie	Republic of Italy	
Jamaica	Jamaïque		
Japan	Japon		
Jordan	Jordanie	Hashemite Kingdom of Jordan	
Kazakhstan	Kazakhstan	Republic of Kazakhstan	
Kenya	Kenya	Republic of Kenya	
Kiribati	Kiribati	Republic of Kiribati	
Kosovo	Kosovo		
Kuwait	Koweït	State of Kuwait	
Kyrgyzstan	Kirghizistan	Kyrgyz Republic	
Lao People's Democratic Republic	République démocratique populaire lao	Laos|Lao PDR	
Latvia	Lettonie	Republic of Latvia	
Lebanon	Liban	Lebanese Republic	
Lesotho	Lesotho	Kingdom of Lesotho	
Liberia	Libéria	Republic of Liberia	
Libya	Libye	Libyan Arab Jamahiriya|State of Libya	Libyan Arab Jamahiriya→Libya 2011-09
Liechtenstein	Liechtenstein	Principality of Liechtenstein	
Lithuania	Lituanie	Republic of Lithuania	
Luxembourg	Luxembourg	Grand Duchy of Luxembourg	
Madagascar	Madagascar	Malagasy Republic|Democratic Madagascar|Republic of Madagascar	
Malawi	Malawi	Republic of Malawi	
Malaysia	Malaisie	Federation of Malaya|Malaya	
Maldives	Maldives	Maldive Islands|Republic of Maldives	
Mali	Mali	Republic of Mali	
Malta	Malte	Republic of Malta	
Marshall Islands	Îles Marshall	Republic of the Marshall Islands	
Mauritania	Mauritanie	Islamic Republic of Mauritania	
Mauritius	Maurice	Republic of Mauritius	
Mexico	Mexique	United Mexican States	
Micronesia (Federated States of)	Micronésie (États fédérés de)	Micronesia|Federated States of Micronesia	
Monaco	Monaco	Principality of Monaco	
Mongolia	Mongolie		
Montenegro	Monténégro		
Morocco	Maroc	Kingdom of Morocco	
Mozambique	Mozambique	Republic of Mozambique	
Myanmar	Myanmar	Burma|Republic of the Union of Myanmar	Burma→Myanmar 1989-06
Namibia	Namibie	Republic of Namibia	
Nauru	Nauru	Republic of Nauru	
Nepal	Népal		
Netherlands	Pays-Bas	Netherlands (Kingdom of the)|Kingdom of the Netherlands|Holland	Netherlands→Netherlands (Kingdom of the) 2023
New Zealand	Nouvelle-Zélande	Aotearoa New Zealand	
Nicaragua	Nicaragua	Republic of Nicaragua	
Niger	Niger	Republic of the Niger	
Nigeria	Nigéria	Federal Republic of Nigeria	
Niue	Nioué		
North Macedonia	Macédoine du Nord	the former Yugoslav Republic of Macedonia|FYROM|Macedonia|Republic of North Macedonia	the former Yugoslav Republic of Macedonia→North Macedonia 2019-02
Norway	Norvège	Kingdom of Norway	
Oman	Oman	Sultanate of Oman	
Pakistan	Pakistan	Islamic Republic of Pakistan	
Palau	Palaos	Republic of Palau	
Panama	Panama	Republic of Panama	
Papua New Guinea	Papouasie-Nouvelle-Guinée	Independent State of Papua New Guinea	
Paraguay	Paraguay	Republic of Paraguay	
Peru	Pérou	Republic of Peru	
Philippines	Philippines	Philippine Republic|Republic of the Philippines	
Poland	Pologne	Republic of Poland	
Portugal	Portugal	Portuguese Republic	
Qatar	Qatar	State of Qatar	
Republic of Korea	République de Corée	South Korea|ROK	
Republic of Moldova	République de Moldova	Moldova	
Romania	Roumanie		
Russian Federation	Fédération de Russie	Russia|USSR|Union of Soviet Socialist Republics|Soviet Union	USSR→Russian Federation 1991-12
Rwanda	Rwanda	Republic of Rwanda	
Saint Kitts and Nevis	Saint-Kitts-et-Nevis	St. Kitts and Nevis	
Saint Lucia	Sainte-Lucie	St. Lucia	
Saint Vincent and the Grenadines	Saint-Vincent-et-les Grenadines	St. Vincent and the Grenadines	
Samoa	Samoa	Western Samoa|Independent State of Samoa	Western Samoa→Samoa 1997
San Marino	Saint-Marin	Republic of San Marino	
Sao Tome and Principe	Sao Tomé-et-Principe	Democratic Republic of Sao Tome and Principe	
Saudi Arabia	Arabie saoudite	Kingdom of Saudi Arabia|KSA	
Senegal	Sénégal	Republic of Senegal	
Serbia	Serbie	Serbia and Montenegro|Federal Republic of Yugoslavia|Republic of Serbia	Federal Republic of Yugoslavia→Serbia and Montenegro 2003-02→Serbia 2006-06
Seychelles	Seychelles	Republic of Seychelles	
Sierra Leone	Sierra Leone	Republic of Sierra Leone	
Singapore	Singapour	Republic of Singapore	
Slovakia	Slovaquie	Slovak Republic	
Slovenia	Slovénie	Republic of Slovenia	
Solomon Islands	Îles Salomon		
Somalia	Somalie	Federal Republic of Somalia	
South Africa	Afrique du Sud	Republic of South Africa	
South Sudan	Soudan du Sud	Republic of South Sudan	
Spain	Espagne	Kingdom of Spain	
Sri Lanka	Sri Lanka	Ceylon|Democratic Socialist Republic of Sri Lanka	Ceylon→Sri Lanka 1972
State of Palestine	État de Palestine	Palestine|Observer State of Palestine|Palestinian Authority	Palestine→State of Palestine 2012-12
Sudan	Soudan	Republic of the Sudan	
Suriname	Suriname	Surinam|Republic of Suriname	
Sweden	Suède	Kingdom of Sweden	
Switzerland	Suisse	Swiss Confederation	
Syrian Arab Republic	République arabe syrienne	Syria	
Tajikistan	Tadjikistan	Republic of Tajikistan	
Thailand	Thaïlande	Siam|Kingdom of Thailand	
Timor-Leste	Timor-Leste	East Timor|Democratic Republic of Timor-Leste	
Togo	Togo	Togolese Republic	
Tonga	Tonga	Kingdom of Tonga	
Trinidad and Tobago	Trinité-et-Tobago	Republic of Trinidad and Tobago	
Tunisia	Tunisie	Republic of Tunisia	
Turkmenistan	Turkménistan		
Tuvalu	Tuvalu		
Türkiye	Türkiye	Turkey|Republic of Türkiye	Turkey→Türkiye 2022-06
Uganda	Ouganda	Republic of Uganda	
Ukraine	Ukraine	Ukrainian Soviet Socialist Republic|Ukrainian SSR	Ukrainian SSR→Ukraine 1991-08
United Arab Emirates	Émirats arabes unis	UAE	
United Kingdom of Great Britain and Northern Ireland	Royaume-Uni de Grande-Bretagne et d'Irlande du Nord	United Kingdom|UK|U.K.|Great Britain	
United Republic of Tanzania	République-Unie de Tanzanie	Tanzania|Tanganyika	United Republic of Tanganyika and Zanzibar→United Republic of Tanzania 1964-11
United States of America	États-Unis d'Amérique	United States|USA|US|U.S.|U.S.A.	
Uruguay	Uruguay	Eastern Republic of Uruguay	
Uzbekistan	Ouzbékistan	Republic of Uzbekistan	
Vanuatu	Vanuatu	Republic of Vanuatu	
Venezuela (Bolivarian Republic of)	Venezuela (République bolivarienne du)	Venezuela|Bolivarian Republic of Venezuela	Venezuela→Venezuela (Bolivarian Republic of) 2004
Viet Nam	Viet Nam	Vietnam|Socialist Republic of Viet Nam	
Yemen	Yémen	Republic of Yemen|Yemen Arab Republic	
Zambia	Zambie	Republic of Zambia	
Zimbabwe	Zimbabwe	Southern Rhodesia|Republic of Zimbabwe	`;

export const organizations = `name	acronym	variants
Accountability, Coherence and Transparency group	ACT	ACT group
African Group		African States|Group of African States
African Union	AU	African Union Commission
Alliance of Small Island States	AOSIS	
Arab Group		Group of Arab States
Arab Maghreb Union	AMU	
Asia-Pacific Group		Group of Asia-Pacific States|Asian Group
Association of Southeast Asian Nations	ASEAN	
Benelux		Benelux countries|Belgium, Netherlands and Luxembourg
CANZ		Canada, Australia and New Zealand
Caribbean Community	CARICOM	
Collective Security Treaty Organization	CSTO	
Commonwealth		Commonwealth of Nations
Commonwealth of Independent States	CIS	
Community of Latin American and Caribbean States	CELAC	
Community of Portuguese-speaking Countries	CPLP	
Cooperation Council for the Arab States of the Gulf	GCC	Gulf Cooperation Council
Council of Europe	CoE	
East African Community	EAC	
Eastern European Group	EEG	Group of Eastern European States
Economic Community of Central African States	ECCAS	
Economic Community of West African States	ECOWAS	
European Union	EU	European Union delegation|European Union, in its capacity as observer|Delegation of the European Union
Group of 77 and China	G77	Group of 77|“Group of 77” developing countries and China|Group of 77 developing countries and China
Group of Five for the Sahel	G5 Sahel	Group of Five Sahel|G-5 Sahel
Group of Friends of Women, Peace and Security		
Group of Landlocked Developing Countries	LLDCs	landlocked developing countries
Group of Least Developed Countries	LDCs	least developed countries
Human Security Network		
Inter-Parliamentary Union	IPU	
Intergovernmental Authority on Development	IGAD	
International Atomic Energy Agency	IAEA	
International Committee of the Red Cross	ICRC	
International Conference on the Great Lakes Region	ICGLR	
International Court of Justice	ICJ	
International Criminal Court	ICC	
International Criminal Police Organization	INTERPOL	Interpol
International Federation of Red Cross and Red Crescent Societies	IFRC	
International Monetary Fund	IMF	
International Organization for Migration	IOM	
International Organization of la Francophonie	OIF	Francophonie
Latin American and Caribbean Group	GRULAC	Group of Latin American and Caribbean States|Latin American and Caribbean States
League of Arab States	LAS	Arab League
Movement of Non-Aligned Countries	NAM	Non-Aligned Movement|Coordinating Bureau of the Non-Aligned Movement
Nordic countries		Nordic States
Nordic-Baltic countries	NB8	Nordic and Baltic countries
North Atlantic Treaty Organization	NATO	
Organisation for the Prohibition of Chemical Weapons	OPCW	Organization for the Prohibition of Chemical Weapons
Organization for Security and Co-operation in Europe	OSCE	Organization for Security and Cooperation in Europe
Organization of African Unity	OAU	
Organization of American States	OAS	
Organization of Islamic Cooperation	OIC	Organisation of Islamic Cooperation|Organization of the Islamic Conference
Pacific Islands Forum	PIF	
Pacific Small Island Developing States	PSIDS	
Shanghai Cooperation Organization	SCO	
Southern African Development Community	SADC	
Sovereign Order of Malta		Sovereign Military Order of Malta
Visegrad Group	V4	
Western European and Others Group	WEOG	Group of Western European and other States
World Bank		World Bank Group`;

export const bodies = `key	pattern	example	body	kind	link
S/RES	S/RES/(?<n>\\d{1,4})\\s?\\((?<year>\\d{4})\\)	S/RES/2331 (2016)	Security Council	resolution	https://docs.un.org/{lang}/S/RES/{n}({year})
S/PRST	S/PRST/(?<year>\\d{4})/(?<n>\\d+)	S/PRST/2015/25	Security Council	presidential statement (since 1994)	https://docs.un.org/{lang}/S/PRST/{year}/{n}
S/PV	S/PV\\.(?<n>\\d+)(?: \\((?:Resumption|Part) ?[^)]*\\))?	S/PV.8111	Security Council	verbatim record of a meeting	https://docs.un.org/{lang}/S/PV.{n}
S/year	S/(?<year>\\d{4})/(?<n>\\d+)(?:/Rev\\.\\d+|/Add\\.\\d+|/Corr\\.\\d+)*	S/2017/939	Security Council	document (letter, report, draft resolution), since 1994	https://docs.un.org/{lang}/S/{year}/{n}
S/old	S/(?<n>\\d{1,5})(?:/Rev\\.\\d+|/Add\\.\\d+|/Corr\\.\\d+)*	S/25704	Security Council	document, 1946–1993 (one series)	https://docs.un.org/{lang}/S/{n}
S/INF	S/INF/(?<session>\\d+)(?:/(?<n>\\d+))?	S/INF/2/Rev.1	Security Council	information series (resolutions and decisions, yearly)	https://docs.un.org/{lang}/{symbol}
S/AC	S/AC\\.\\d+/(?:\\d{4}/)?[\\w.]+	S/AC.37/2004/1	Security Council	committee document	https://docs.un.org/{lang}/{symbol}
A/RES/new	A/RES/(?<session>\\d{2,3})/(?<n>\\d+)(?:\\s?(?<letter>[A-Z]))?	A/RES/72/1	General Assembly	resolution, since the 31st session (1976)	https://docs.un.org/{lang}/A/RES/{session}/{n}
A/RES/old	A/RES/(?<n>\\d{1,4})(?:\\s?(?<letter>[A-Z]))?\\s?\\((?<roman>(?:S-|ES-)?[IVXLC]+)\\)	A/RES/3379 (XXX)	General Assembly	resolution, sessions 1–30, special 1–7, emergency special 1–5 (numbers 1–3541)	https://docs.un.org/{lang}/A/RES/{n}({roman})
A/RES/S	A/RES/S-(?<session>\\d+)/(?<n>\\d+)	A/RES/S-27/2	General Assembly	resolution of a special session (8th on)	https://docs.un.org/{lang}/A/RES/S-{session}/{n}
A/RES/ES	A/RES/ES-(?<session>\\d+)/(?<n>\\d+)	A/RES/ES-11/1	General Assembly	resolution of an emergency special session (6th on)	https://docs.un.org/{lang}/A/RES/ES-{session}/{n}
A/DEC	A/DEC/(?<session>\\d+)/(?<n>\\d+)	A/DEC/72/401	General Assembly	decision (issued as a document only in recent sessions)	https://docs.un.org/{lang}/A/DEC/{session}/{n}
A/PV	A/(?<session>\\d+|ES-\\d+|S-\\d+)/PV\\.(?<n>\\d+)	A/72/PV.12	General Assembly	verbatim record of a plenary meeting (since 1976; A/PV.{n} before)	https://docs.un.org/{lang}/A/{session}/PV.{n}
A/doc	A/(?<session>\\d+|ES-\\d+|S-\\d+)/(?:L\\.)?(?<n>\\d+)(?:/Rev\\.\\d+|/Add\\.\\d+|/Corr\\.\\d+)*	A/72/L.1	General Assembly	document or draft of a session	https://docs.un.org/{lang}/{symbol}
A/C	A/C\\.(?<committee>[1-6])/(?<session>\\d+)/(?:L|SR|PV|INF)\\.?/?(?<n>\\d+)(?:/Rev\\.\\d+|/Add\\.\\d+)*	A/C.3/78/L.41	General Assembly Main Committee	draft (L.), summary record (SR.), verbatim record (A/C.1 only, PV.)	https://docs.un.org/{lang}/{symbol}
E/RES	E/RES/(?<year>\\d{4})/(?<n>\\d+)	E/RES/2021/5	Economic and Social Council	resolution, since 1978	https://docs.un.org/{lang}/E/RES/{year}/{n}
E/old	(?<n>\\d{1,4})(?:\\s?[A-Z])?\\s?\\((?<roman>[IVXLC]+)\\)	Economic and Social Council resolution 1503 (XLVIII)	Economic and Social Council	resolution, 1946–1977 (needs the body in words)	(none)
E/doc	E/(?<year>\\d{4})/(?:L\\.|SR\\.|INF/)?(?<n>\\d+)(?:/Rev\\.\\d+|/Add\\.\\d+)*	E/2021/SR.10	Economic and Social Council	document, draft, summary record	https://docs.un.org/{lang}/{symbol}
A/HRC/RES	A/HRC/RES/(?<session>(?:S-)?\\d+)/(?<n>\\d+)	A/HRC/RES/16/18	Human Rights Council	resolution (since 2006)	https://docs.un.org/{lang}/A/HRC/RES/{session}/{n}
A/HRC/PRST	A/HRC/PRST/(?<session>(?:S-)?\\d+)/(?<n>\\d+)	A/HRC/PRST/19/1	Human Rights Council	statement by the President	https://docs.un.org/{lang}/{symbol}
A/HRC/doc	A/HRC/(?<session>(?:S-)?\\d+)/(?:L\\.|CRP\\.|NGO/)?(?<n>\\d+)(?:/Rev\\.\\d+|/Add\\.\\d+)*	A/HRC/46/L.1	Human Rights Council	document, draft	https://docs.un.org/{lang}/{symbol}
E/CN.4	E/CN\\.4/RES/(?<year>\\d{4})/(?<n>\\d+)	E/CN.4/RES/2005/80	Commission on Human Rights (to 2006)	resolution	https://docs.un.org/{lang}/{symbol}
T/RES	T/RES/(?<n>\\d+)\\s?\\((?<roman>[IVXLC]+)\\)	T/RES/2200 (LXI)	Trusteeship Council	resolution	https://docs.un.org/{lang}/T/RES/{n}({roman})
ST/SGB	ST/SGB/(?<year>\\d{4})/(?<n>\\d+)	ST/SGB/2003/13	Secretariat	Secretary-General’s bulletin	https://docs.un.org/{lang}/{symbol}
ST/AI	ST/AI/(?<year>\\d{4})/(?<n>\\d+)	ST/AI/2013/4	Secretariat	administrative instruction	https://docs.un.org/{lang}/{symbol}
SC/	SC/(?<n>\\d{4,5})	SC/13081	Security Council (press release)	meetings coverage	https://press.un.org/en/{year}/sc{n}.doc.htm
GA/	GA/(?<n>\\d{4,5})	GA/11971	General Assembly (press release)	meetings coverage	https://press.un.org/en/{year}/ga{n}.doc.htm
GA committees	GA/(?<committee>DIS|EF|SHC|SPD|AB|L|COL|PAL)/(?<n>\\d+)	GA/DIS/3571	General Assembly committees (press release)	meetings coverage	https://press.un.org/en/{year}/ga{committee}{n}.doc.htm
SG/SM	SG/SM/(?<n>\\d+)	SG/SM/18800	Secretary-General (press release)	statement or message	https://press.un.org/en/{year}/sgsm{n}.doc.htm
ECOSOC/	ECOSOC/(?<n>\\d+)	ECOSOC/6860	Economic and Social Council (press release)	meetings coverage	https://press.un.org/en/{year}/ecosoc{n}.doc.htm`;
