// Compiled by `npm run catalogue` from tables; change those.
// States, organizations, sessions of the General Assembly and kinds of symbols.

export const sessions = `session	roman	kind	years	note
1	I	regular	1946	in two parts, Jan–Feb and Oct–Dec 1946
2	II	regular	1947–1948	
3	III	regular	1948–1949	
4	IV	regular	1949–1950	
5	V	regular	1950–1951	
6	VI	regular	1951–1952	
7	VII	regular	1952–1953	
8	VIII	regular	1953–1954	
9	IX	regular	1954–1955	
10	X	regular	1955–1956	
11	XI	regular	1956–1957	
12	XII	regular	1957–1958	
13	XIII	regular	1958–1959	
14	XIV	regular	1959–1960	
15	XV	regular	1960–1961	
16	XVI	regular	1961–1962	
17	XVII	regular	1962–1963	
18	XVIII	regular	1963–1964	
19	XIX	regular	1964–1965	1964–1965: no recorded votes (Article 19 crisis)
20	XX	regular	1965–1966	
21	XXI	regular	1966–1967	
22	XXII	regular	1967–1968	
23	XXIII	regular	1968–1969	
24	XXIV	regular	1969–1970	
25	XXV	regular	1970–1971	
26	XXVI	regular	1971–1972	
27	XXVII	regular	1972–1973	
28	XXVIII	regular	1973–1974	
29	XXIX	regular	1974–1975	
30	XXX	regular	1975–1976	
31		regular	1976–1977	
32		regular	1977–1978	
33		regular	1978–1979	
34		regular	1979–1980	
35		regular	1980–1981	
36		regular	1981–1982	
37		regular	1982–1983	
38		regular	1983–1984	
39		regular	1984–1985	
40		regular	1985–1986	
41		regular	1986–1987	
42		regular	1987–1988	
43		regular	1988–1989	
44		regular	1989–1990	
45		regular	1990–1991	
46		regular	1991–1992	
47		regular	1992–1993	
48		regular	1993–1994	
49		regular	1994–1995	
50		regular	1995–1996	
51		regular	1996–1997	
52		regular	1997–1998	
53		regular	1998–1999	
54		regular	1999–2000	
55		regular	2000–2001	
56		regular	2001–2002	
57		regular	2002–2003	
58		regular	2003–2004	
59		regular	2004–2005	
60		regular	2005–2006	
61		regular	2006–2007	
62		regular	2007–2008	
63		regular	2008–2009	
64		regular	2009–2010	
65		regular	2010–2011	
66		regular	2011–2012	
67		regular	2012–2013	
68		regular	2013–2014	
69		regular	2014–2015	
70		regular	2015–2016	
71		regular	2016–2017	
72		regular	2017–2018	
73		regular	2018–2019	
74		regular	2019–2020	
75		regular	2020–2021	
76		regular	2021–2022	
77		regular	2022–2023	
78		regular	2023–2024	
79		regular	2024–2025	317 = last adopted by a recorded vote to 18 July 2025 (Dag Hammarskjöld Library, title of the voting data)
80		regular	2025–2026	
81		regular	2026–2027	
S-1	S-I	special	1947	Palestine
S-2	S-II	special	1948	Palestine
S-3	S-III	special	1961	Tunisia
S-4	S-IV	special	1963	Financial situation of the United Nations
S-5	S-V	special	1967	South West Africa (Namibia)
S-6	S-VI	special	1974	Raw materials and development
S-7	S-VII	special	1975	Development and international economic cooperation
S-8		special	1978	Financing of UNIFIL
S-9		special	1978	Namibia
S-10		special	1978	Disarmament
S-11		special	1980	New international economic order
S-12		special	1982	Disarmament
S-13		special	1986	Africa
S-14		special	1986	Namibia
S-15		special	1988	Disarmament
S-16		special	1989	Apartheid
S-17		special	1990	Drug abuse
S-18		special	1990	International economic cooperation
S-19		special	1997	Earth Summit + 5
S-20		special	1998	World drug problem
S-21		special	1999	Population and development
S-22		special	1999	Small island developing States
S-23		special	2000	Women 2000
S-24		special	2000	Social development
S-25		special	2001	Human settlements
S-26		special	2001	HIV/AIDS
S-27		special	2002	Children
S-28		special	2005	Sixtieth anniversary of the liberation of the Nazi concentration camps
S-29		special	2014	Population and development beyond 2014
S-30		special	2016	World drug problem
S-31		special	2020	COVID-19
S-32		special	2021	Corruption
ES-1	ES-I	emergency special	1956	Middle East (Suez)
ES-2	ES-II	emergency special	1956	Hungary
ES-3	ES-III	emergency special	1958	Middle East (Lebanon, Jordan)
ES-4	ES-IV	emergency special	1960	Congo
ES-5	ES-V	emergency special	1967	Middle East
ES-6		emergency special	1980	Afghanistan
ES-7		emergency special	1980–1982	Question of Palestine
ES-8		emergency special	1981	Namibia
ES-9		emergency special	1982	Occupied Arab territories
ES-10		emergency special	1997– (resumed)	Illegal Israeli actions in Occupied East Jerusalem and the rest of the Occupied Palestinian Territory
ES-11		emergency special	2022– (resumed)	Ukraine`;

export const states = `name	article	name_fr	variants	iso2	iso3	status	regional_group	name_changes
Afghanistan		Afghanistan	Islamic Republic of Afghanistan	AF	AFG	member	Asia-Pacific Group	
Albania		Albanie	Republic of Albania	AL	ALB	member	Eastern European Group	
Algeria		Algérie	People's Democratic Republic of Algeria|People’s Democratic Republic of Algeria	DZ	DZA	member	African Group	
Andorra		Andorre	Principality of Andorra	AD	AND	member	Western European and Others Group	
Angola		Angola	Republic of Angola	AO	AGO	member	African Group	
Antigua and Barbuda		Antigua-et-Barbuda		AG	ATG	member	Latin American and Caribbean Group	
Argentina		Argentine	Argentine Republic	AR	ARG	member	Latin American and Caribbean Group	
Armenia		Arménie	Republic of Armenia	AM	ARM	member	Eastern European Group	
Australia		Australie		AU	AUS	member	Western European and Others Group	
Austria		Autriche	Republic of Austria	AT	AUT	member	Western European and Others Group	
Azerbaijan		Azerbaïdjan	Republic of Azerbaijan	AZ	AZE	member	Eastern European Group	
Bahamas	the	Bahamas	The Bahamas|Commonwealth of the Bahamas	BS	BHS	member	Latin American and Caribbean Group	
Bahrain		Bahreïn	Kingdom of Bahrain	BH	BHR	member	Asia-Pacific Group	
Bangladesh		Bangladesh	People's Republic of Bangladesh|People’s Republic of Bangladesh	BD	BGD	member	Asia-Pacific Group	
Barbados		Barbade		BB	BRB	member	Latin American and Caribbean Group	
Belarus		Bélarus	Byelorussia|Byelorussian Soviet Socialist Republic|Byelorussian SSR|Republic of Belarus	BY	BLR	member	Eastern European Group	Byelorussian SSR→Belarus 1991-09
Belgium		Belgique	Kingdom of Belgium	BE	BEL	member	Western European and Others Group	
Belize		Belize		BZ	BLZ	member	Latin American and Caribbean Group	
Benin		Bénin	Dahomey|Republic of Benin	BJ	BEN	member	African Group	Dahomey→Benin 1975
Bhutan		Bhoutan	Kingdom of Bhutan	BT	BTN	member	Asia-Pacific Group	
Bolivia (Plurinational State of)		Bolivie (État plurinational de)	Bolivia|Plurinational State of Bolivia	BO	BOL	member	Latin American and Caribbean Group	Bolivia→Bolivia (Plurinational State of) 2009
Bosnia and Herzegovina		Bosnie-Herzégovine	Bosnia	BA	BIH	member	Eastern European Group	
Botswana		Botswana	Republic of Botswana	BW	BWA	member	African Group	
Brazil		Brésil	Federative Republic of Brazil	BR	BRA	member	Latin American and Caribbean Group	
Brunei Darussalam		Brunéi Darussalam	Brunei	BN	BRN	member	Asia-Pacific Group	
Bulgaria		Bulgarie	Republic of Bulgaria	BG	BGR	member	Eastern European Group	
Burkina Faso		Burkina Faso	Upper Volta	BF	BFA	member	African Group	Upper Volta→Burkina Faso 1984-08
Burundi		Burundi	Republic of Burundi	BI	BDI	member	African Group	
Cabo Verde		Cabo Verde	Cape Verde|Republic of Cabo Verde	CV	CPV	member	African Group	Cape Verde→Cabo Verde 2013-10
Cambodia		Cambodge	Democratic Kampuchea|Khmer Republic|Kampuchea|Kingdom of Cambodia	KH	KHM	member	Asia-Pacific Group	Democratic Kampuchea→Cambodia 1990
Cameroon		Cameroun	Republic of Cameroon	CM	CMR	member	African Group	
Canada		Canada		CA	CAN	member	Western European and Others Group	
Central African Republic	the	République centrafricaine	CAR	CF	CAF	member	African Group	
Chad		Tchad	Republic of Chad	TD	TCD	member	African Group	
Chile		Chili	Republic of Chile	CL	CHL	member	Latin American and Caribbean Group	
China		Chine	People's Republic of China|PRC|People’s Republic of China	CN	CHN	member	Asia-Pacific Group	
Colombia		Colombie	Republic of Colombia	CO	COL	member	Latin American and Caribbean Group	
Comoros	the	Comores	Union of the Comoros	KM	COM	member	African Group	
Congo	the	Congo	Republic of the Congo|Congo (Brazzaville)	CG	COG	member	African Group	
Cook Islands	the	Îles Cook		CK	COK	other (non-member State, full treaty-making capacity)		
Costa Rica		Costa Rica	Republic of Costa Rica	CR	CRI	member	Latin American and Caribbean Group	
Côte d'Ivoire		Côte d'Ivoire	Cote d'Ivoire|Ivory Coast|Côte d’Ivoire|Cote d’Ivoire	CI	CIV	member	African Group	Ivory Coast→Côte d'Ivoire 1985-11
Croatia		Croatie	Republic of Croatia	HR	HRV	member	Eastern European Group	
Cuba		Cuba	Republic of Cuba	CU	CUB	member	Latin American and Caribbean Group	
Cyprus		Chypre	Republic of Cyprus	CY	CYP	member	Asia-Pacific Group	
Czechia		Tchéquie	Czech Republic	CZ	CZE	member	Eastern European Group	Czech Republic→Czechia (short name) 2016-05
Democratic People's Republic of Korea	the	République populaire démocratique de Corée	DPRK|North Korea|Democratic People’s Republic of Korea	KP	PRK	member	Asia-Pacific Group	
Democratic Republic of the Congo	the	République démocratique du Congo	DRC|DR Congo|Congo (Kinshasa)|Zaire|Congo (Democratic Republic of the)	CD	COD	member	African Group	Zaire→Democratic Republic of the Congo 1997-05
Denmark		Danemark	Kingdom of Denmark	DK	DNK	member	Western European and Others Group	
Djibouti		Djibouti	Republic of Djibouti	DJ	DJI	member	African Group	
Dominica		Dominique	Commonwealth of Dominica	DM	DMA	member	Latin American and Caribbean Group	
Dominican Republic	the	République dominicaine		DO	DOM	member	Latin American and Caribbean Group	
Ecuador		Équateur	Republic of Ecuador	EC	ECU	member	Latin American and Caribbean Group	
Egypt		Égypte	United Arab Republic|Arab Republic of Egypt	EG	EGY	member	African Group	United Arab Republic→Egypt 1971-09
El Salvador		El Salvador	Republic of El Salvador	SV	SLV	member	Latin American and Caribbean Group	
Equatorial Guinea		Guinée équatoriale	Republic of Equatorial Guinea	GQ	GNQ	member	African Group	
Eritrea		Érythrée	State of Eritrea	ER	ERI	member	African Group	
Estonia		Estonie	Republic of Estonia	EE	EST	member	Eastern European Group	
Eswatini		Eswatini	Swaziland|Kingdom of Eswatini	SZ	SWZ	member	African Group	Swaziland→Eswatini 2018
Ethiopia		Éthiopie	Federal Democratic Republic of Ethiopia	ET	ETH	member	African Group	
Fiji		Fidji	Republic of Fiji	FJ	FJI	member	Asia-Pacific Group	
Finland		Finlande	Republic of Finland	FI	FIN	member	Western European and Others Group	
France		France	French Republic	FR	FRA	member	Western European and Others Group	
Gabon		Gabon	Gabonese Republic	GA	GAB	member	African Group	
Gambia	the	Gambie	Gambia (Islamic Republic of the)|The Gambia|Republic of the Gambia	GM	GMB	member	African Group	
Georgia		Géorgie		GE	GEO	member	Eastern European Group	
Germany		Allemagne	Federal Republic of Germany|Germany, Federal Republic of	DE	DEU	member	Western European and Others Group	Federal Republic of Germany→Germany 1990-10
Ghana		Ghana	Republic of Ghana	GH	GHA	member	African Group	
Greece		Grèce	Hellenic Republic	GR	GRC	member	Western European and Others Group	
Grenada		Grenade		GD	GRD	member	Latin American and Caribbean Group	
Guatemala		Guatemala	Republic of Guatemala	GT	GTM	member	Latin American and Caribbean Group	
Guinea		Guinée	Republic of Guinea	GN	GIN	member	African Group	
Guinea-Bissau		Guinée-Bissau	Republic of Guinea-Bissau	GW	GNB	member	African Group	
Guyana		Guyana	Co-operative Republic of Guyana	GY	GUY	member	Latin American and Caribbean Group	
Haiti		Haïti	Republic of Haiti	HT	HTI	member	Latin American and Caribbean Group	
Holy See	the	Saint-Siège	Vatican|Vatican City	VA	VAT	observer		
Honduras		Honduras	Republic of Honduras	HN	HND	member	Latin American and Caribbean Group	
Hungary		Hongrie		HU	HUN	member	Eastern European Group	
Iceland		Islande	Republic of Iceland	IS	ISL	member	Western European and Others Group	
India		Inde	Republic of India	IN	IND	member	Asia-Pacific Group	
Indonesia		Indonésie	Republic of Indonesia	ID	IDN	member	Asia-Pacific Group	
Iran (Islamic Republic of)		Iran (République islamique d')	Iran|Islamic Republic of Iran	IR	IRN	member	Asia-Pacific Group	
Iraq		Iraq	Republic of Iraq	IQ	IRQ	member	Asia-Pacific Group	
Ireland		Irlande		IE	IRL	member	Western European and Others Group	
Israel		Israël	State of Israel	IL	ISR	member	Western European and Others Group	
Italy		Italie	Republic of Italy	IT	ITA	member	Western European and Others Group	
Jamaica		Jamaïque		JM	JAM	member	Latin American and Caribbean Group	
Japan		Japon		JP	JPN	member	Asia-Pacific Group	
Jordan		Jordanie	Hashemite Kingdom of Jordan	JO	JOR	member	Asia-Pacific Group	
Kazakhstan		Kazakhstan	Republic of Kazakhstan	KZ	KAZ	member	Asia-Pacific Group	
Kenya		Kenya	Republic of Kenya	KE	KEN	member	African Group	
Kiribati		Kiribati	Republic of Kiribati	KI	KIR	member	Asia-Pacific Group	
Kosovo		Kosovo				other (speaks in the Security Council under rule 39)		
Kuwait		Koweït	State of Kuwait	KW	KWT	member	Asia-Pacific Group	
Kyrgyzstan		Kirghizistan	Kyrgyz Republic	KG	KGZ	member	Asia-Pacific Group	
Lao People's Democratic Republic	the	République démocratique populaire lao	Laos|Lao PDR|Lao People’s Democratic Republic	LA	LAO	member	Asia-Pacific Group	
Latvia		Lettonie	Republic of Latvia	LV	LVA	member	Eastern European Group	
Lebanon		Liban	Lebanese Republic	LB	LBN	member	Asia-Pacific Group	
Lesotho		Lesotho	Kingdom of Lesotho	LS	LSO	member	African Group	
Liberia		Libéria	Republic of Liberia	LR	LBR	member	African Group	
Libya		Libye	Libyan Arab Jamahiriya|State of Libya	LY	LBY	member	African Group	Libyan Arab Jamahiriya→Libya 2011-09
Liechtenstein		Liechtenstein	Principality of Liechtenstein	LI	LIE	member	Western European and Others Group	
Lithuania		Lituanie	Republic of Lithuania	LT	LTU	member	Eastern European Group	
Luxembourg		Luxembourg	Grand Duchy of Luxembourg	LU	LUX	member	Western European and Others Group	
Madagascar		Madagascar	Malagasy Republic|Democratic Madagascar|Republic of Madagascar	MG	MDG	member	African Group	
Malawi		Malawi	Republic of Malawi	MW	MWI	member	African Group	
Malaysia		Malaisie	Federation of Malaya|Malaya	MY	MYS	member	Asia-Pacific Group	
Maldives		Maldives	Maldive Islands|Republic of Maldives	MV	MDV	member	Asia-Pacific Group	
Mali		Mali	Republic of Mali	ML	MLI	member	African Group	
Malta		Malte	Republic of Malta	MT	MLT	member	Western European and Others Group	
Marshall Islands	the	Îles Marshall	Republic of the Marshall Islands	MH	MHL	member	Asia-Pacific Group	
Mauritania		Mauritanie	Islamic Republic of Mauritania	MR	MRT	member	African Group	
Mauritius		Maurice	Republic of Mauritius	MU	MUS	member	African Group	
Mexico		Mexique	United Mexican States	MX	MEX	member	Latin American and Caribbean Group	
Micronesia (Federated States of)		Micronésie (États fédérés de)	Micronesia|Federated States of Micronesia	FM	FSM	member	Asia-Pacific Group	
Monaco		Monaco	Principality of Monaco	MC	MCO	member	Western European and Others Group	
Mongolia		Mongolie		MN	MNG	member	Asia-Pacific Group	
Montenegro		Monténégro		ME	MNE	member	Eastern European Group	
Morocco		Maroc	Kingdom of Morocco	MA	MAR	member	African Group	
Mozambique		Mozambique	Republic of Mozambique	MZ	MOZ	member	African Group	
Myanmar		Myanmar	Burma|Republic of the Union of Myanmar	MM	MMR	member	Asia-Pacific Group	Burma→Myanmar 1989-06
Namibia		Namibie	Republic of Namibia	NA	NAM	member	African Group	
Nauru		Nauru	Republic of Nauru	NR	NRU	member	Asia-Pacific Group	
Nepal		Népal		NP	NPL	member	Asia-Pacific Group	
Netherlands	the	Pays-Bas	Netherlands (Kingdom of the)|Kingdom of the Netherlands|The Netherlands|Holland	NL	NLD	member	Western European and Others Group	Netherlands→Netherlands (Kingdom of the) 2023
New Zealand		Nouvelle-Zélande	Aotearoa New Zealand	NZ	NZL	member	Western European and Others Group	
Nicaragua		Nicaragua	Republic of Nicaragua	NI	NIC	member	Latin American and Caribbean Group	
Niger	the	Niger	Republic of the Niger	NE	NER	member	African Group	
Nigeria		Nigéria	Federal Republic of Nigeria	NG	NGA	member	African Group	
Niue		Nioué		NU	NIU	other (non-member State, full treaty-making capacity)		
North Macedonia		Macédoine du Nord	the former Yugoslav Republic of Macedonia|former Yugoslav Republic of Macedonia|FYROM|Macedonia|Republic of North Macedonia	MK	MKD	member	Eastern European Group	the former Yugoslav Republic of Macedonia→North Macedonia 2019-02
Norway		Norvège	Kingdom of Norway	NO	NOR	member	Western European and Others Group	
Oman		Oman	Sultanate of Oman	OM	OMN	member	Asia-Pacific Group	
Pakistan		Pakistan	Islamic Republic of Pakistan	PK	PAK	member	Asia-Pacific Group	
Palau		Palaos	Republic of Palau	PW	PLW	member	Asia-Pacific Group	
Panama		Panama	Republic of Panama	PA	PAN	member	Latin American and Caribbean Group	
Papua New Guinea		Papouasie-Nouvelle-Guinée	Independent State of Papua New Guinea	PG	PNG	member	Asia-Pacific Group	
Paraguay		Paraguay	Republic of Paraguay	PY	PRY	member	Latin American and Caribbean Group	
Peru		Pérou	Republic of Peru	PE	PER	member	Latin American and Caribbean Group	
Philippines	the	Philippines	Philippine Republic|The Philippines|Republic of the Philippines	PH	PHL	member	Asia-Pacific Group	
Poland		Pologne	Republic of Poland	PL	POL	member	Eastern European Group	
Portugal		Portugal	Portuguese Republic	PT	PRT	member	Western European and Others Group	
Qatar		Qatar	State of Qatar	QA	QAT	member	Asia-Pacific Group	
Republic of Korea	the	République de Corée	South Korea|ROK	KR	KOR	member	Asia-Pacific Group	
Republic of Moldova	the	République de Moldova	Moldova	MD	MDA	member	Eastern European Group	
Romania		Roumanie		RO	ROU	member	Eastern European Group	
Russian Federation	the	Fédération de Russie	Russia|USSR|Union of Soviet Socialist Republics|Soviet Union	RU	RUS	member	Eastern European Group	USSR→Russian Federation 1991-12
Rwanda		Rwanda	Republic of Rwanda	RW	RWA	member	African Group	
Saint Kitts and Nevis		Saint-Kitts-et-Nevis	St. Kitts and Nevis	KN	KNA	member	Latin American and Caribbean Group	
Saint Lucia		Sainte-Lucie	St. Lucia	LC	LCA	member	Latin American and Caribbean Group	
Saint Vincent and the Grenadines		Saint-Vincent-et-les Grenadines	St. Vincent and the Grenadines	VC	VCT	member	Latin American and Caribbean Group	
Samoa		Samoa	Western Samoa|Independent State of Samoa	WS	WSM	member	Asia-Pacific Group	Western Samoa→Samoa 1997
San Marino		Saint-Marin	Republic of San Marino	SM	SMR	member	Western European and Others Group	
Sao Tome and Principe		Sao Tomé-et-Principe	São Tomé and Príncipe|Sao Tomé and Príncipe|Democratic Republic of Sao Tome and Principe	ST	STP	member	African Group	
Saudi Arabia		Arabie saoudite	Kingdom of Saudi Arabia|KSA	SA	SAU	member	Asia-Pacific Group	
Senegal		Sénégal	Republic of Senegal	SN	SEN	member	African Group	
Serbia		Serbie	Serbia and Montenegro|Federal Republic of Yugoslavia|Republic of Serbia	RS	SRB	member	Eastern European Group	Federal Republic of Yugoslavia→Serbia and Montenegro 2003-02→Serbia 2006-06
Seychelles		Seychelles	Republic of Seychelles	SC	SYC	member	African Group	
Sierra Leone		Sierra Leone	Republic of Sierra Leone	SL	SLE	member	African Group	
Singapore		Singapour	Republic of Singapore	SG	SGP	member	Asia-Pacific Group	
Slovakia		Slovaquie	Slovak Republic	SK	SVK	member	Eastern European Group	
Slovenia		Slovénie	Republic of Slovenia	SI	SVN	member	Eastern European Group	
Solomon Islands		Îles Salomon		SB	SLB	member	Asia-Pacific Group	
Somalia		Somalie	Federal Republic of Somalia	SO	SOM	member	African Group	
South Africa		Afrique du Sud	Republic of South Africa	ZA	ZAF	member	African Group	
South Sudan		Soudan du Sud	Republic of South Sudan	SS	SSD	member	African Group	
Spain		Espagne	Kingdom of Spain	ES	ESP	member	Western European and Others Group	
Sri Lanka		Sri Lanka	Ceylon|Democratic Socialist Republic of Sri Lanka	LK	LKA	member	Asia-Pacific Group	Ceylon→Sri Lanka 1972
State of Palestine	the	État de Palestine	Palestine|Observer State of Palestine|Palestinian Authority	PS	PSE	observer		Palestine→State of Palestine 2012-12
Sudan	the	Soudan	The Sudan|Republic of the Sudan	SD	SDN	member	African Group	
Suriname		Suriname	Surinam|Republic of Suriname	SR	SUR	member	Latin American and Caribbean Group	
Sweden		Suède	Kingdom of Sweden	SE	SWE	member	Western European and Others Group	
Switzerland		Suisse	Swiss Confederation	CH	CHE	member	Western European and Others Group	
Syrian Arab Republic	the	République arabe syrienne	Syria	SY	SYR	member	Asia-Pacific Group	
Tajikistan		Tadjikistan	Republic of Tajikistan	TJ	TJK	member	Asia-Pacific Group	
Thailand		Thaïlande	Siam|Kingdom of Thailand	TH	THA	member	Asia-Pacific Group	
Timor-Leste		Timor-Leste	East Timor|Democratic Republic of Timor-Leste	TL	TLS	member	Asia-Pacific Group	
Togo		Togo	Togolese Republic	TG	TGO	member	African Group	
Tonga		Tonga	Kingdom of Tonga	TO	TON	member	Asia-Pacific Group	
Trinidad and Tobago		Trinité-et-Tobago	Republic of Trinidad and Tobago	TT	TTO	member	Latin American and Caribbean Group	
Tunisia		Tunisie	Republic of Tunisia	TN	TUN	member	African Group	
Turkmenistan		Turkménistan		TM	TKM	member	Asia-Pacific Group	
Tuvalu		Tuvalu		TV	TUV	member	Asia-Pacific Group	
Türkiye		Türkiye	Turkey|Turkiye|Republic of Türkiye	TR	TUR	member	Western European and Others Group	Turkey→Türkiye 2022-06
Uganda		Ouganda	Republic of Uganda	UG	UGA	member	African Group	
Ukraine		Ukraine	Ukrainian Soviet Socialist Republic|Ukrainian SSR	UA	UKR	member	Eastern European Group	Ukrainian SSR→Ukraine 1991-08
United Arab Emirates	the	Émirats arabes unis	UAE|United Arab Emirates (the)	AE	ARE	member	Asia-Pacific Group	
United Kingdom of Great Britain and Northern Ireland	the	Royaume-Uni de Grande-Bretagne et d'Irlande du Nord	United Kingdom|UK|U.K.|Great Britain	GB	GBR	member	Western European and Others Group	
United Republic of Tanzania	the	République-Unie de Tanzanie	Tanzania|Tanganyika	TZ	TZA	member	African Group	United Republic of Tanganyika and Zanzibar→United Republic of Tanzania 1964-11
United States of America	the	États-Unis d'Amérique	United States|USA|US|U.S.|U.S.A.	US	USA	member	Western European and Others Group	
Uruguay		Uruguay	Eastern Republic of Uruguay	UY	URY	member	Latin American and Caribbean Group	
Uzbekistan		Ouzbékistan	Republic of Uzbekistan	UZ	UZB	member	Asia-Pacific Group	
Vanuatu		Vanuatu	Republic of Vanuatu	VU	VUT	member	Asia-Pacific Group	
Venezuela (Bolivarian Republic of)		Venezuela (République bolivarienne du)	Venezuela|Bolivarian Republic of Venezuela	VE	VEN	member	Latin American and Caribbean Group	Venezuela→Venezuela (Bolivarian Republic of) 2004
Viet Nam		Viet Nam	Vietnam|Socialist Republic of Viet Nam	VN	VNM	member	Asia-Pacific Group	
Yemen		Yémen	Republic of Yemen|Yemen Arab Republic	YE	YEM	member	Asia-Pacific Group	
Zambia		Zambie	Republic of Zambia	ZM	ZMB	member	African Group	
Zimbabwe		Zimbabwe	Southern Rhodesia|Republic of Zimbabwe	ZW	ZWE	member	African Group	`;

export const organizations = `name	acronym	variants	kind
Accountability, Coherence and Transparency group	ACT	ACT group	group of States
African Group		African States|Group of African States	regional group
African Union	AU	African Union Commission	intergovernmental; observer
Alliance of Small Island States	AOSIS		group of States
Arab Group		Group of Arab States	group of States
Arab Maghreb Union	AMU		intergovernmental
Asia-Pacific Group		Group of Asia-Pacific States|Asian Group	regional group
Association of Southeast Asian Nations	ASEAN		intergovernmental; observer
Benelux		Benelux countries|Belgium, Netherlands and Luxembourg	group of States
CANZ		Canada, Australia and New Zealand	group of States
Caribbean Community	CARICOM		intergovernmental; observer
Collective Security Treaty Organization	CSTO		intergovernmental; observer
Commonwealth		Commonwealth of Nations	intergovernmental; observer
Commonwealth of Independent States	CIS		intergovernmental; observer
Community of Latin American and Caribbean States	CELAC		intergovernmental
Community of Portuguese-speaking Countries	CPLP	Community of Portuguese-Speaking Countries	intergovernmental; observer
Cooperation Council for the Arab States of the Gulf	GCC	Gulf Cooperation Council	intergovernmental; observer
Council of Europe	CoE		intergovernmental; observer
East African Community	EAC		intergovernmental; observer
Eastern European Group	EEG	Group of Eastern European States	regional group
Economic Community of Central African States	ECCAS		intergovernmental; observer
Economic Community of West African States	ECOWAS		intergovernmental; observer
European Union	EU	European Union delegation|European Union, in its capacity as observer|Delegation of the European Union	intergovernmental; observer with enhanced rights (A/RES/65/276)
Group of 77 and China	G77	Group of 77|“Group of 77” developing countries and China|Group of 77 developing countries and China	group of States
Group of Five for the Sahel	G5 Sahel	Group of Five Sahel|G-5 Sahel	intergovernmental
Group of Friends of Women, Peace and Security			group of friends
Group of Landlocked Developing Countries	LLDCs	landlocked developing countries	group of States
Group of Least Developed Countries	LDCs	least developed countries	group of States
Human Security Network			group of States
Inter-Parliamentary Union	IPU		other entity; observer
Intergovernmental Authority on Development	IGAD		intergovernmental; observer
International Atomic Energy Agency	IAEA		related organization
International Committee of the Red Cross	ICRC		other entity; observer
International Conference on the Great Lakes Region	ICGLR		intergovernmental; observer
International Court of Justice	ICJ		principal organ
International Criminal Court	ICC		international court; observer
International Criminal Police Organization	INTERPOL	Interpol	intergovernmental; observer
International Federation of Red Cross and Red Crescent Societies	IFRC		other entity; observer
International Monetary Fund	IMF		specialized agency
International Organization for Migration	IOM		related organization (2016)
International Organization of la Francophonie	OIF	International Organization of La Francophonie|Francophonie	intergovernmental; observer
Latin American and Caribbean Group	GRULAC	Group of Latin American and Caribbean States|Latin American and Caribbean States	regional group
League of Arab States	LAS	Arab League	intergovernmental; observer
Movement of Non-Aligned Countries	NAM	Non-Aligned Movement|Coordinating Bureau of the Non-Aligned Movement	group of States
Nordic countries		Nordic States	group of States
Nordic-Baltic countries	NB8	Nordic and Baltic countries	group of States
North Atlantic Treaty Organization	NATO		intergovernmental
Organisation for the Prohibition of Chemical Weapons	OPCW	Organization for the Prohibition of Chemical Weapons	related organization
Organization for Security and Co-operation in Europe	OSCE	Organization for Security and Cooperation in Europe	intergovernmental; observer
Organization of African Unity	OAU		intergovernmental, until 2002
Organization of American States	OAS		intergovernmental; observer
Organization of Islamic Cooperation	OIC	Organisation of Islamic Cooperation|Organization of the Islamic Conference	intergovernmental; observer (renamed 2011)
Pacific Islands Forum	PIF		intergovernmental; observer
Pacific Small Island Developing States	PSIDS		group of States
Shanghai Cooperation Organization	SCO		intergovernmental; observer
Southern African Development Community	SADC		intergovernmental; observer
Sovereign Order of Malta		Sovereign Military Order of Malta	other entity; observer
Visegrad Group	V4	Visegrád Group	group of States
Western European and Others Group	WEOG	Group of Western European and other States	regional group
World Bank		World Bank Group	specialized agency`;

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
