// Compiled by `npm run catalogue` from tables; change those.
// Security Council resolutions, known to 2813 of 2026-01-27.

export const years = `1946 15 22 29 12 11 7 2 5 2 5 11 5 5 1 28 10 7 8 14 20 13 12 18 13 16 16 17 20 22 18 18 20 21 18 23 15 29 17 14 21 13 13 20 20 37 42 74 93 77 66 57 54 73 65 50 52 68 67 59 71 87 56 65 48 59 66 53 47 63 64 77 61 54 52 57 57 54 50 46 44 2`;

export const resolutionDays = `AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAA9lFAlmF3mFAAAAAAAAAAAAAA7sFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAl8IAAAAAAAAAAAAAAAAAAAAAAAzqJAAAAAAAAAAAAAAAAAAAAAAAAt9JAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjjNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsnRAAAAloRAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAulXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAw8YAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1qa
AAAAAAAAAAAAAAAAAAAAAuvauvauvauva7waqxaqxaqxaqxawxawxaxxaiyalyalyapyapyarya1yaAAAAl0al0al0ao0aAA60aAAAk2aq2aAAAm3an3a13a
13a13a43a53ag4a/4as5a65a65a75ap6ap6ap6a36as7as7ay7a37al8al8aA28aAAh9aAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAujbAAAAAAAAAAAA
AAAAAAAAAAAAwpbxpbxpbzpbgqbgqbhqbhrbirbxrb/rb1sb7sb7sb8sb/sbhtbttbttbutbwtb9tbmubtubxubxubyubyubyubzublvbnvb6vbqwb/wbmxb
nxbnxbuxbxybyzbyzb1zb1zbh0bu0bu0bw0bx0b70b/0bs1by1bv2b22b+2bs3bv3bg4bg4br4br4br4bs4bu4b64b64b74b74b74b74br5br5br5b45b95b
/5b/5bg6bn6bz6bn7bt8bt8bz8b08b+8bh+b6+bg/bh/bh/br/br/bu/b8/b8/b8/b8/b9/bngcrgcygc9gckhcqhcthc6hcoic7ictjc5jc5jc6jc6jc7jc
nkcokcokc+kcllcllcslcslcslczlcmmcnmcvmc2mcnncrncuncxnc1ncjocvpc3pcsqctqcsrcsrcurc6rc6rc7rciscpscntc2tc7tcouc5ucnvcnvcnvc
nvctvc0vc1vc1vc4vcgwchwcxwcxwc4wc8wcixcixcyxc/xc`;

export const resolutionMeetings = `FHzBTDFPRnBHDFDDHJVJTHPHJDLDnCJbJBDFLLZHPD7BBJdBFJHDfRFbNPJZJFPRFJXHBDVFNDjBLBVDDDFVRFDDFHxBHdJPRNFDVRLxCPbXHB9BFlBDJLFR
DNNHDDVRHFTTDXtBFfbFFNFNPDBJDDDDDHHPLBBBBBBBDHXDBDlCPPNNHBDVJpBXBDBFDZNVPtBLDBlBDRfFPJJhBDDBnBTDHTNJLPZBDDJDBFNPPHFLFTDn
BBBLjBDDRFRFFLJDLJPJFFDVDTPHHNFJDPVFFJDHDFRDXNNPRFNDLHNDDLDNDBDDFHDLDFDLDFHJLLNHPDHRDLZBDBLDDJHFFTHRLDHLBHBVNDLXHFRPDFFN
DDDJJDDHFFHFNFDDBDDJVDBDTDDRHLBBHPFDDFFFLNhBPdDPTJHlBJDXVDFDDHHFlBHDDDDPFJPFDVDHFDFbHJDDFDDFBFDFFDDPFDJFNTZLJFJDTRHDHJDD
DHNNFLRPHFDFJDDRFFDHPDDDFlBDTDFFTPFDDDLDDTFlBDPVDDJDHDDFDFDHHDFDHDHDDFHD1BRJHDFDvBDZDPDDDLHDNZTLFDJRDHDDTDLDDTJFFHFHFNFN
PDJFFvBJfNDXTLDRDJFFRTDDDHLRFFNDFDPXXFHDDJDBFDDFFDFDJJBDDJdNDDDDDTDFDJLHNFHJHFDFJFDDFDDDFDDDDDDDDJDFDTDDDLDDDHDFHDDDFDDD
DDDDDBHJDDDBBDFBBDDDFDDDDDDDHDFDFDDDFDLDDDDDHFDFHDDHFDHDFNDDFFDDDFDDHFHHFDFFBDDDDJFDDDHDDLDHJDFDDDDDFDDDDNDLJDFDHDJFDDJD
DFLFDDJDDFJDJDDDFDDFDDDLDFDDDDFDJHDDDJDFDDFHDDDDFHHDDDDDDFHDDFDHDHDDPDFFHDDDDDDHFDFJLDDFHDDFDDFLHFCFJFDDFFDFDDFDDDDDDDFD
FDNFHDfBBFDDFHDJDFDDNFHHDFDFFDHJHFFHDDDLDHHFHHFBBFHFFDFHDLFFHDDDDHFDDFFHDHDDFLHHDHDRDDHBDHDDDFDDDDFFDLDBHDDDDDFDPDDDJVFJ
FNDDDDDFDHDDFFDJJDHFHHDHFDFDDDDFDDDDBHHDDFNFTLDDDHDLPHHDHDDHDDDDLBFFFDDLDFDHDDHDDFFFFDDFDFDHDFDDDDFHFDFFFDFFDHDDDJFDHDDD
DDDHBDHHFFDDDDFDHDDHDFDDDJDDDDDJDDBDDFFDJFDBHFDDJDDDFDPDFJDFDJDHDDFFDFDDDFDDBLHFDDDDDFFDNDDJDDDDFDHJNDHDDDFDFFJHHDJJDFjB
HHDZFDHDHHJHNFFHFFFHDDHJDDFFNFJFFLfLDLDJFHPJDDLRFHPPLDJJDNFFFDHDJLFDDNDDNNJFFPHDRNbDFRJDHHFNDLDFDNLDhBDHLLDLDFHRFPDFLHDD
LDJLHJFJFNDDNLNFDNDFDFRDPFJJZLDDFDFDTDHRJDHFHFDDDDDFNbDHFJDFHFHHFNHJDDDHDNDPDHHHRHDDDDHDLDHFBDFPDVJLDPLLHFbJDJXDDDDTDJDD
DTDDDRFRDJPJHZDDFPHVDDDDLFNJJDDFRLJJFLFRDHHLHRJFLJDDnBFHDLHFFHDDHFLDFnBDDRHFDFHNJZDLDDDFDPDJDDBFNHDPFDLPDDHJHDHbHFNBDHDD
DZLDFDHNFRFTHLDHDDDFXFNDDJDDFDVDHDDLJFDDJNDPHVDDLHDFDFFDFHRRDDDFFFDDHNDNPDJZDDHHHHFDDDFDJLJJDFDXFDFFRDPDDJXXFDDVDFHJLDDF
DFDRDFDHFRDbDDRHVPDLDDHDNLHDPLDFJJJDJLFTFHFTRDLJHFVFHNJJDDDFPVVJHDDDLDHRdDFLZDDLDFFDDHDDFJDDHNFNJZDjBDVLTPJHDXPDDHJLDFJD
FDDTPJLDbFDDFDDFJDPDJDXLFDHDXHDNDTFDHHHFJTDDFdHNRFPBDFJFDZZFDFDbDDHBBDFDJDFDDNbLJFHFFRJNJDFVFVLDDFDBVDFDDDHHFDTHFDRNDDND
NHFDFDLJDhBFRFDTDDNFDDDHHFZFHLDNLbLFHHTDPFDPDFDHFTHFDFFNNHHDLFDPDPHFDNXDJDBHLLDHDVFJLHFDPDRDDNTFHXNDPVDHDDXRHFFDDFXDLNLL
TFDFVFHDHDLHPDFPHHRFDFNDDPZJDDLLBTFDNLPDDZLDFDLPLJJDHNrBFRJDNVFJFFBHfJDRDFFDLHHDFFFZDJBHHRDDXFDDPRLHDFNLHJDLRRHLNDDDPVHD
FRRPDNDFHDDHTFFFJFXFFFFDJDDVDHFHHVHDBHDNJLFVHTFDDHZFDDJDFTJDFLDNDPRLFFHLDLVDJDDFDDDJFFFDDXHHNJPDZFDFHDbTNTDHNNJXFLFDFDLN
JPHFhBFHFNDFDTFvBFDVFDTdDHNNJDFHjBDRXFHDLLNLDVNRLDXDTNJLHVHFFDFLDNJfFZDTLNdFFFDNFDnBFDbHLTFHXJDVDTFFTFDJJNPLDHHbHHDHFJVJ
rBHLDDHJPTTFHJLFDZRNDPDRHNDHVJNFAAAAAAAAAAAAAAAAAAAHDFDAAAAPDADHLAANDDAAAAAAAAAAAAAAAAAAAAAAAJAHDAtBDDDRFRDTPDDFJNJDLFXR
DDLNFDZfFDDFDFDAdLHRLHDbHPLhBNZDDLHDlBDHNFLFDHPDFdFVTnBTDJJFXDFHTTRJBHFFDHHZTjBHFBTtBjBDHFVZDFHJRXHlBHPVDdDbFDFHPDFDBFXD
DdNJFFDNZ7BDNFTlCdLHFLDLfDDFHHJLNJJLJTdjBZFJDHRDFjBTDXDFFRFTPNLDANR7BJZHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`;

export const resolutionVotes = {
  texts: `11-0-0
9-0-1
10-0-1
10-0-0
9-0-2
8-0-3
8-0-2
10-1-0
7-0-4
9-2-0
7-1-3
9-1-1
9-0-0
7-1-0
7-0-3
7-3-1
8-2-1
7-2-2
15-0-0
10-0-5
14-0-1
11-0-4
13-0-2
12-0-3
9-0-6
14-0-0
13-0-1
10-0-4
13-0-0
12-0-2
11-0-3
9-0-5
12-0-0
12-2-1
10-1-4
13-1-1
13-2-0
14-1-0
11-1-3
12-1-2
10-3-2
11-2-2
10-2-3`,
  at: `ABBBBFCEDCCCCBDEEDBFCBGBHGCDDBIFCBIBIECHIDFFIDEFCDDEDHEFCCCCBDIHGDFEGFEFDCHGECBMNOBBEOBBLOPHCEEFEIDCEGCECCCCGOECCCCCCCBT
EHCDCDDDDCDEEICDCPDCCCJFEDDCCCCCCCCDLECCEFDPFMMEGDLDCCCDDCDIFFFDCCCEDSGEFDCCCCGDCGDCEDCCCCDDCCFECFFBBDCCCCCBDCCBDCCCCCCC
CCCCCCCCCCCBDCGDCGBECCCGHECDCDDAEEBEHFCGDHGDGAFCCGDCCGDCCFDCEEFFBDGDEEGIGFFDDCGEIGBHEGEDEGDJEGAFCICCCDEBEBCGGEFCCCBDCCGB
EGCHECCECGDECCCEDEDCDDEDCCBDIGCEHDCENBFCFDODCCCFDKDCCCHHECCGDGQEKCCDFCJECFCDPEHFHDDFPCCCEEDMGGDFDDGJJBGHCCIJCFDDFJGGFDDC
GCGEECDEDCCCEDCCCJDDCBECCCCCCCEDCCFDHDFDCCDDCCCCDDCCCCCDDDEIBGCCFGECDFEEDDCFECCCEDCCCDDCDDCCEDEDCCCCDDCCCCEDCCADDCCCCCCC
DDCCDDCDDCDDCCCCCCCCCCEDCCCCCCCCCCCEDCCCDDCCCCCCCCCCCCCCCCCHFECCDBECCBDCCFDCCMDIDCGDCBBBFCCHDCCCCCCCCAAACMDCAAADDCCCCCCC
CCCCCCCCCCCACCAAAAACCACCCCCRDCCCAACCLDCCCCACCCCCCODCHDCECEECDDCCCCFDCCCEDCCCCCCAACCCCCCCCCCCCCCDADCECDCCDDCAACEDCCCEDCCC
CCCCCCCACCCCCCEDCCCCCCCCCCCCCCCCCCCCACCCCCRDCCCCCCCCCCCCCCCCCCCACCCCCCCCCCCCCACCCCCCCCCCHDCCCCCAPCCREHBJFFDDDCACCCLDCCCC
CCAFDCCCCFDCCCDDCCAACCCCCCCEDCCCCCCCCDDCCCEDCCCCCCCCCCCCCACCDDCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCEDCCEDCCCCCCCEDCDDCEDCCDDCC
CDDCCCCCCAACCCCCCCCCDDCCCCCCCCCCCDDCCCCCACCCCCCCDDCCCJDCCCCCCCCCCCCCCCCCCCCCCCCEDCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCDD
CCFDCCEDCCCEDCCCCCCCCCCCCCCCCCCCCCCCCCDDCCCEDCCADDCCACCCCCCCCCCCCCCCCCCCCCCCDADXDEDLDCLDCFDCCCCCCCCCODCCECDCCCCCCCCCCCCC
CDDCCACCCCCCIDCCCCCCCCCCCCCCCCCCCCCCCACCACCCCCCCCCCEDCCCCCCCCCCCCCCCCCCCCCCCDDCCCGDCCCCCCCCCCACCCCCCCCCCCACCCCCCCCEDCCCC
CCCCCCCCCQDCCGDCCCCCCCCCCCCCCCCCCCCCCCCCCCGDCCODCCCCCCCCDDCHDCCCCGDCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCEDCCCCCCCCCCEDCZD
CCCKDCCCCCACCCCCCCCCCCCCCCCCCCHDEDCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCGDCCCCCCCCCCCCCCCCCCCCCCCCFDCCCCCCE
DCCCCCCCCCCCCCCJDCCCCCCCCFDCCCCCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCMDCCCJDCCCCCCCCCCCDCDCCCCCCCCCCCCCCCCCCCCCCC
CCDDCCCCCCCCCCCCCCCCCCCCCCCDDCCCCCCCCCCCCCCCCCCCCDDCCCCCCCCDDCCCCCCCCCCCGDCCCCCCCCCCCCCCCCCCCCCCCDDCCCCCCCNDCCCCCACCCCCC
CCCCCACCSFECCCCCCCCCCCCCGDCCCCCCEDCCCEDCCCCCCDDCCCCCHDCCCCCCCCCEDCCCCCCCCCCCCCACCCCCCCCCCCCCCCCCCCCCCCJDCCCCCCCCCACCCCCC
CCCCCCCCCCCCCCCCCDDCCCEDCCCKDCCCCCCCCCCCEDCCCCCCDDCCCCCCCCCCCCCCCCCCCCCCCFDCEDCCCCCCCCCCCDDCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
CCCCCCCCCCCCCCCCCCCCCEEECCCCCCCCDDCCCCCCCCCCCCCCDDCCCCCDDCCLDCCCCCCCCCCCCCCCCCCEFECEDCCCCCCEDCCEDCCCCCCCCCCCGDCEDCCCCCCC
CCCCBDCCCCCCCCCCCCCCCCFCDCCCCFDDDCCCIDCCCCCCCCCCCCCCMFECCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCGDCCCCCCFDCCCCCC
CCACCCCCCIDCCEDCCJDCCHDCCCCEDCCCCCCCCCCFGECCCCCDCDCCCCCCCCGDCCCCCECCDCIDCCCEDCCCCCCCCCCCCCCCCDDCCGDCCCCIDCFDHCEECCCCCCCC
GDCCCCCCFDCCEDCCCCCCCFDCCCDCDCDDCCCFDCCCCCCDDDDCCCCCCCCCEDCCCCCCCCCEDCCCEDCCCCCCCDDCDDDDCCCCCCCFDCCCCCTHGHGCCCCCIDEDDADF
FIFCCCDEECCCCFDCGDGDCHDFDCCCFDCCCCCGCDCCCCHGECCCCCCCFDDDCEEECCDDCCCCEDCGEEDDCCCFCHEFFECEEDJFDECCECHEECCCCCCCCCCCCCCSDCCE
DCCCCCDFDECHDJDCCCGFIFCCCCFDCCCCDDCCRGICDGDCGCCCCCCDC`,
};

export const resolutionAgendaItems = {
  texts: `Military Staff Committee
The Iranian question
The Spanish question
Procedure
Report of the Committee on the Admission of New Members
The International Court of Justice
Proposal by Poland to delete Spanish question from Security Council agenda
Application from Switzerland to become a party to the Statute of the International Court of Justice
The Greek Question
Admission of New Members to the UN: Siam (Thailand)
Greek complaint concerning the situation in northern Greece
The question of the Statute of the Free Territory of Trieste
The Greek frontier incidents question
General regulation and reduction of armaments and information on armed forces
The Corfu Channel question
First Report of the Atomic Energy Commission
Draft trusteeship agreement for the former Japanese mandated islands
The Greek question
Admission of new Members
Admission of new Members (Italy)
Application of Articles 11 and 12 of the Statute of the International Court of Justice
The Indonesian question
Report of the Committee of Experts on rules governing admission of new Members
Provisional Rules of Procedure of the Security Council regarding the admission of New Members
The Jammu and Kashmir question
The situation in Jammu and Kashmir
The Palestine question
Applications of the Union of Burma for membership in the United Nations
The India-Pakistan question
Third Report of Atomic Energy Commission
Tributes to Count Bernadotte and Colonel Serot
Participation of Switzerland in the International Court of Justice
Prohibition of the atomic weapon and regulation and reduction of armaments
Admission of New Members to the UN: Israel
Trusteeship of Strategic Areas
Application of Liechtenstein to become a party to the Statute of the International Court of Justice
International control of atomic energy
Travel expenses and subsistence allowances of alternate representatives on Security Council commissions
Future costs of the United Nations military observers in Indonesia
Regulation and reduction of armaments and armed forces
The question of the representation of China on the Security Council
Appointment of a rapporteur or conciliator for a situation or dispute brought to the attention of the Security Council
Complaint of aggression upon the Republic of Korea
Application for membership of the Republic of Indonesia
Complaint of armed invasion of Taiwan (Formosa)
Date of election to fill a vacancy in the International Court of Justice
The regulation and reduction of conventional armaments and armed forces
International Court of Justice
Application of Japan and San Marino to become parties to the Statute of the International Court of Justice
The Guatemalan question
The date of election to fill a vacancy in the International Court of Justice
Proposal to call a general conference of the Members of the United Nations for the purpose of reviewing the Charter
Complaint by France and the United Kingdom against Egypt
Complaint by Egypt against France and the United Kingdom
The situation in Hungary
Complaint by Lebanon
Complaint by Lebanon - Complaint by Jordan
The date of election to fill a vacancy in the International Court of Justice (S/4111)
Question Relating to Laos
Complaint concerning South Africa
Question of Relations between Great Powers
Admission of new Members to the United Nations
Complaint by Argentina (Eichmann Case)
Situation in the Republic of the Congo
Complaint by Cuba (Letter of 11 July 1960)
Letter of 5 September 1960 from the USSR (Action of the OAS relating to the Dominican Republic) (S/4477)
Situation in Angola
Complaint by Tunisia
Question of the recommendation for the appointment of the Acting Secretary-General of the United Nations
Complaint by Senegal
Reports of the Secretary-General concerning Developments Relating to Yemen
Question Relating to Territories Under Portuguese Administration
The question of race conflict in South Africa
Complaint by the Government of Cyprus
Complaint by Yemen
Complaint by Cambodia
Situation in the Democratic Republic of Congo
Southern Rhodesia
Situation in the Dominican Republic
The Cyprus Question
Situation in Southern Rhodesia
Situation in territories in Africa under Portuguese administration
Question of a recommendation for the appointment of the Secretary-General
The situation in the Middle East
Complaint by the Democratic Republic of the Congo
Complaints by the Democratic Republic of the Congo
The question of South West Africa:
The question of South West Africa
Question of safeguards to Non-Nuclear weapon States Parties to the non-proliferation Treaty
Letter, 9 January 1969, from the Secretary-General transmitting the text of General Assembly resolution 2479 (XXIII) of 21 December 1968 (S/8962)
The situation in Namibia
Complaint by Zambia
Letter, 23 September 1969, from the President of the General Assembly (S/9462)
Complaint by Guinea
Question concerning the situation in Southern Rhodesia
Question of Bahrain
The Question of Race Conflict in South Africa Resulting from the Policies of Apartheid of the Government of the Republic of South Africa
The situation created by increasing incidents involving the hijacking of commercial aircraft
Admision of new Members
Appointment of the Secretary-General
The situation in the India/Pakistan subcontinent
Request of the Organization of African Unity concerning the Holding of Meetings of the Security Council in an African Capital (General Assembly Resolution 2863 (XXVI), Para. 2)
Consideration of questions relating to Africa with which the Security Council is currently seized and the implementation of the Council's relevant resolutions
The situation in Cyprus
Question concerning the situation in the Territories under Portuguese administration
Request of Panama concerning the holding of meetings of the Security Council in Panama City
Peace and Security in Latin America
Arrangements for the proposed Peace Conference on the Middle East
Inclusion of Chinese among the working languages of the Security Council
Complaint by Iraq concerning the incidents on its frontier with Iran
The situation concerning Western Sahara
The situation in Timor
Mozambique-Southern Rhodesia
Angola-South Africa
Situation in South Africa: killings and violence by the apartheid regime in South Africa in Soweto and other areas
Complaint by Zambia against South Africa
Complaint by Greece against Turkey
Recommendation for the appointment of the Secretary-General of the United Nations
Complaint by Lesotho against South Africa
Botswana-Southern Rhodesia
Complaint by Benin
Complaint of the Government of Botswana against the illegal regime in Southern Rhodesia concerning violations of its territorial sovereignty, as contained in the letter dated 22 December 1976 from the Permanent Representative of Botswana to the United Nations addressed to the President of the Security Council
Complaint by Mozambique
The question of South Africa
Complaint by Angola against South Africa
The situation in the occupied Arab territories
Islamic Republic of Iran-USA
International Peace and Security
The situation between Iran and Iraq
Complaint by Iraq
Recommendation regarding the appointment of the Secretary-General of the United Nations
Complaint by Seychelles
The date of elections to fill a vacancy in the International Court of Justice (S/14799)
Letter, 1 April 1982, from the United Kingdom of Great Britain and Northern Ireland (S/14942)
Letter dated 31 March 1982 from the President of the Republic of Kenya to the President of the Security Council enclosing the letter dated 18 March 1982 from the President of the Republic of Chad to the President of the Council (S/15012)
Question concerning the situation in the region of the Falkland Islands (Islas Malvinas)
Inclusion of Arabic among the official and working languages of the Security Council
Letter, 5 May 1983, from Nicaragua (S/15746)
Letter, 21 May 1984, from Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates (S/16574)
Letter, 6 May 1985, from Nicaragua (S/17156)
Letter, 17 June 1985, from Botswana (S/17279)
Date of elections to fill a vacancy in the International Court of Justice (S/17433)
Letter, 26 September 1985, from Botswana (S/17497)
Letter, 1 October 1985, from Tunisia (S/17509)
Letter, 16 December 1985, from the United States of America (S/17685)
The situation in southern Africa
Recommendation regarding the appointment of the Secretary-General of the United Nations - Pérez de Cuéllar appointed for the second term as the Secretary-General
Date of an election to fill a vacancy in the International Court of Justice (S/18760)
Report of the Chairman of the Committee of Experts concerning the conditions on which the Republic of Nauru may become a party to the Statute of the International Court of Justice (S/19213)
Letter, 19 April 1988, from Tunisia (S/19798)
Letter, 5 July 1988, from the Islamic Republic of Iran (S/19981)
The situation concerning Western Sahara - SRSG appointment after the 30 August 1988 agreement between Morocco and Polisario
The situation relating to Afghanistan
The situation in the Middle East - UNDOF
Angola
Date of an election to fill a vacancy in the International Court of Justice
Marking of plastic or sheet explosives for the purposes of detection
Central America: efforts towards peace
The question of hostage-taking and abduction
The situation between Iraq and Kuwait
The situation in Cambodia
Letter, 7 December 1990, from the President of the Trusteeship Council addressed to the President of the Security Council (S/22008)
Items relating to the situation between Iraq and Kuwait
Items relating to the situation in Angola
Items relating to the situation in the former Yugoslavia
Items relating to the Libyan Arab Jamahiriya
The situation in Somalia
Draft resolution contained in document S/24570
The situation in Bosnia and Herzegovina
The situation in Mozambique
The situation in Liberia
The situation prevailing in and adjacent to the United Nations Protected Areas in Croatia
The situation in Angola
Date of an election to fill a vacancy in the International Court of Justice (S/25224)
Further report of the Secretary-General pursuant to Security Council resolution 743 (1992) (S/25264 and Corr.1)
Establishment of an international tribunal for the prosecution of persons responsible for serious violations of international humanitarian law committed in the territory of the former Yugoslavia
The situation concerning Rwanda
Report of the Secretary-General pursuant to Security Council resolution 807 (1993) (S/25470 and Add.1)
The situation in the Republic of Bosnia and Herzegovina
Participation of the Federal Republic of Yugoslavia (Serbia and Montenegro) in the work of the Economic and Social Council
The situation relating to Nagorny Karabakh
Democratic People's Republic of Korea
The question concerning Haiti
The situation in the former Yugoslav Republic of Macedonia
Applications made under Article 50 of the Charter of the United Nations as a consequence of the implementation of measures imposed against the former Yugoslavia
Follow-up to resolution 817 (1993)
United Nations Protection Force (UNPROFOR)
The situation in Georgia
Conference on Security and Cooperation in Europe (CSCE) missions in Kosovo, Sandjak and Vojvodina, the Federal Republic of Yugoslavia (Serbia and Montenegro)
The question concerning Haiti--UNMIHAT
Security of United Nations operations
The situation in Rwanda
Letters dated 20 and 23 December 1991 from France, the United Kingdom and the United States (S/23306, S/23307, S/23308, S/23309 and S/23317)
Rwanda
South Africa
Middle East — UNIFIL
Georgia
Somalia
Mozambique
Iraq-Kuwait
Bosnia and Herzegovina
Cyprus
Haiti
Western Sahara
United Nations Protection Force
Aouzou strip
Liberia
El Salvador
The situation in the Middle East — UNDOF
Yemen
International Tribunal — Yugoslavia
The situation in the former Yugoslavia
ICJ — Election
International Tribunal — Rwanda
Trusteeship System — Palau
Bosnia and Herzegovina-Croatia
Admission of new Members — Palau
Federal Republic of Yugoslavia (Serbia and Montenegro) — Sanctions
Tajikistan
Aggression against non-nuclear weapon states
Croatia
Navigation on the Danube River
Middle East — UNDOF
Burundi
The former Yugoslav Republic of Macedonia
Ethiopia-Sudan
Former Yugoslav Republic of Macedonia
International Tribunals — appointment of Prosecutor
Cuba-USA
Federal Republic of Yugoslavia — termination of sanctions
Afghanistan
Zaire
Guatemala
Great Lakes region
Albania
United Nations Peacekeeping: Dag Hammarskjöld Medal
Central African Republic
Sierra Leone
Kosovo (Federal Republic of Yugoslavia)
Africa
Peace and security — nuclear tests by India and Pakistan
Eritrea-Ethiopia
Lebanon
Peace and security — terrorist acts committed in Kenya and the United Republic of Tanzania
Libyan Arab Jamahiriya
Guinea-Bissau
Democratic Republic of the Congo
East Timor
Admission of new Members — Kiribati
Admission of new Members — Nauru
Admission of new Members — Tonga
International Tribunal — Rwanda & Yugoslavia
Children and armed conflict
Civilians in armed conflict
Maintenance of peace and security
Admission of new Members — Tuvalu
HIV/AIDS and peacekeeping operations
Security Council Summit: maintaining peace and security
Middle East situation, including the Palestinian question
Women and peace and security
Admission of new Members — Federal Republic of Yugoslavia
Strengthening cooperation with troop-contributing countries
Appointment of Secretary-General
Prevention of armed conflicts
Yugoslavia
Peace and security — terrorist acts committed in the United States
Sudan
Peace and security — terrorist acts
Admission of new Members — East Timor
United Nations peacekeeping
Admission of new Members — Switzerland
High-level meeting: combating terrorism
Kimberley Process Certification Scheme
Côte d'Ivoire
Small arms — West Africa
Timor-Leste
Iraq-Kuwait termination of trade and financial sanctions
Protection of UN personnel
Non-proliferation of weapons of mass destruction
Middle East — Lebanon
Security Council meetings in Nairobi (18-19 November 2004)
UNDOF
Iraq
Threats to International Peace and Security (Security Council Summit 2005)
Cooperation between the United Nations and regional organizations in maintaining international peace and security
Middle East situation
Post-conflict peacebuilding
Security Council mission — Democratic Republic of the Congo
Non-proliferation
Sanctions
Non-proliferation/Democratic People's Republic of Korea
Tribute to Kofi Annan
Non-proliferation — Iran
Nepal
Chad, the Central African Republic and the subregion
Reports of the Secretary-General on the Sudan
Report of the Secretary-General on the request of Nepal for United Nations assistance in support of its peace process
Peace and security in Africa
Report of the Secretary-General — Nepal
Reports of the Secretary-General — Sudan
Non-proliferation — Democratic People's Republic of Korea
The situation in Côte d'Ivoire
Report of the Secretary-General — Sudan
Maintenance of international peace and security
ICJ — election
Peace and security in Africa — Libya
The situation in Libya
Threats to international peace and security caused by terrorist acts
Admission of new Members — Republic of South Sudan
Libya
Sudan — Abyei
Guinea Bissau
Cooperation between the UN and regional and subregional organizations in maintaining international peace and security
Report of the Secretary-General in Sudan
Special report of the Secretary-General on Somalia
Yugoslavia and Rwanda
West Africa
Middle East
International Tribunal - Rwanda
Report of the Secretary-General in Sudan - South Sudan
The situation in Sierra Leone
International Tribunal - Yugoslavia
The situation in Mali
Peacekeeping operations
The situation in the Central African Republic
The situation in Guinea-Bissau
The situation in Afghanistan
The situation in Western Sahara
Small arms
The situation in Middle East
Report of the Secretary-General on the Sudan and South Sudan
Middle East situation - Syria
Non-proliferation - Democratic People's Republic of Korea
Threats to international peace and security
Report of the Secretary-General on the situation in Abyei
Mali
Letter from the Permanent Representative of Ukraine
Reports of the Secretary-General on the Sudan and South Sudan
Protection of civilians in armed conflict
Peace and security in Africa - Ebola
The Democratic Republic of the Congo
Letter from the Permanent Representative of the Russian Federation (Ukraine)
The situation the Middle East
The situation concerning Iraq
The situation in Burundi
International Tribunal - Yugoslavia & Rwanda
Colombia
United Nations peacekeeping operations
Maintenance of international peace and security: Nuclear non-proliferation and nuclear disarmament
The situation concerning Haiti
Cooperation with regional/subregional organizations
Tribute to Secretary-General Ban Ki-moon
The situation in the Middle East, including the Palestinian question
Peace consolidation in West Africa
The situation concerning the Democratic Republic of the Congo
The situation in the Great Lakes region
Peacebuilding and sustaining peace
International Residual Mechanism for Criminal Tribunals
Peace and Security in Africa
Situation in the Middle East
Identical letters dated 19 January 2016 from the Permanent Representative of Colombia to the United Nations addressed to the Secretary-General and the President of the Security Council / (S / 2016 / 53)
Non-proliferation/Democratic People's Republic of Korea [closed]
Reports of the Secretary-General on the Sudan and South-Sudan
Identical letters dated 19 January 2016 from the Permanent Representative of Colombia to the United Nations addressed to the Secretary-General and the President of the Security Council (S/2016/53)*
Maintenance of international peace and security: security sector reform
The situation concerning the Democratic Republic of Congo
Non-proliferation/DPRK
1540 Committee
Protection of civilians in armed conflict: indispensable civilian objects
South Sudan sanctions
Recommendation for the appointment of the Secretary-General of the United Nations (private meeting)
Threats to international peace and security caused by terrorist attacks
2014 Letter from Ukraine (Ukraine)
Non-proliferation/Democratic Peopleâs Republic of Korea
Identical letters dated 19 January 2016 from the Permanent Representative of Colombia to the United Nations addressed to the Secretary-General and the President of the Security Council (S/2016/53)
General issues relating to sanctions
Threats to peace and security caused by international terrorist acts
The situation in Myanmar
Non-proliferation/Democratic People’s Republic of Korea
Cooperation between the United Nations and regional and subregional organizations in maintaining international peace and security
Maintenance of peace and security of Ukraine`,
  at: `BBCBDBEBBBBBBJBBBBBBBEBBBBBGGECCBFECBBBFCBCCBDBDCCDBECGDBBECCCFCCDDBBBBHCBBBBCBQBBCCCBBEMDHECBDEBDBFCBCBBFCChBBEEDCDCIBB
BGMCDCDIBBBHBDBBBRBECCCBBDCECCCCCCCCBEECCDPBBGCCBHEHOCCCCCBBBBCCGCBCBBGCFCCGCCDBEEBBMDFBiBfCCJCDCBCBICEDGCCCBTDEKHBCCCCI
BEBDIGBBEGGDCCJFBFGDCDFEBBEFDBFECBWHBHBBJCHBHCFBOJKCJFDLFFCIDNKHFBJBBBBCCCMVBECENDNBFHBQCCCBKCKHRCFCCCCJFBBGCBGEICECCDDC
CCCECDCIDECDDFCCCCBEDCDEFBHBBaGJIBBLBHEDDBIBBBCBFJOIBLCEFGBCKEEGGaGCCBDGVCKFEDIDEGEGEEGBIEFCGGHHJHBIEJFBEJKUIECDDJNFMDID
B5BEIDJDEBEIDDCDBGBIGBEEBOBBGJDCKDCCPDCCCCCCDDCIFZBGBDZIIIGRDHKHFCDUCJIGGDBEGFDDDEDEBDCFKJBIBFBBEKCDKBQBRICHDCEBENZHFBDE
IEBSOFHJFDCFKBKFIGBFCGCBBHBJBBPCLLEEHBPBBHIGJEHGJOEEFHfECGDG5BFBCCHDCCCBDCJMCEKFECIKHDBFHHCBDMKEDKIBLCHCFNCCECCSECCEBKEI
PCF6BHKHENNEJJCBMBLECCCCIDCDDIGPIHMGEICCJECGDCCFDZKIIGCCGPJHGBGECBBLPPGCBMOHIINLILLRQCBNBBRBBXSIBVTBRQSBCBBMFBOQKCUXaVLJ
LRDIFBBBHBXBQBWPSVGBaWFOSSBNNVLHBRCCBFQDOPKMOGEBJHCSaZRWLBBBBBBBBGB7BtBBGBBPBBEMGGOKHRBBPSBILSECKGILRHBEVKHBCCDJNRFWUBII
CBBWBCDXXBOVMBBUEWScXLKSCUCXCCBKXYOJBVBRFRBVLVVPIOgBJWWWOHHBDLKGLXXHHCKRDJBLCRFRNECTJCSQOIGBSBBVKQaNEKKMTTPKTTOKSSBQEPMR
nBBLBMBLDTTMURCLYUuECVNBVQBLKOBFNrBRFFRSGaGLKFLRLRCBRUSBSJONESBDFFIEHTTMDGTQRDMMPQOKCDPHFFBfHKIoBTTQTBKBKHPEBUCEIRUJQVVB
BLTBhBRGTCMYXRHFGIXMKCFXaKNKBXCGXDXUIVYCEHTJFLBEBIEVVWUUGMKaBBVCVBgBWJKTBNBGUDBTbXBKaJNZKYd1BHGCPXEXvBWXQBLLKTCVfCJRIIPK
ZIQBJPQNIZDLDBXHFBHLBBcUeVVKeNVYVSVnBKSuBVrBNmBNIKTSBTOmCdBLJiBWXVXBBBYXYBBZnBWFPkBUaVGZOEVDEDUeWLeajBWSMMGCUDKcLROgBJKB
UUPRHDCBDVPBVWTWjBRCEWXMZHDXTDSTJFIMJUDJHEBKZBbTUUBLVBMHTQQBZWFVTPIoBGBOOLdYGNdRFVKWRRHKDBgBCC8BYNKXKUONfaVIZVMSLUULNCzB
ESKKUGSTQcBQNcVlBJmBXRWbTWXEJKYBYMVWJKXfRBXtBcYLVZYYS9BPYZNMWYEWDCWDHYFLUTHSSEWBFTHHZZdNUVQHCBJFWVBCPWHNXBRCXHBPLcPWYLJB
CJELIQIrCGHWGZVUPELJDJNILJDHjB9BUWdJINEQNmBGCVaGK3DWBG9DBLUBdFaNCQTaTEUMPFCsEbKBUZMfSaCFCaUVQDBbjBUBeMBYHbQbbLRzCSKaEXcG
IWDHRXDYDQSKLIEGKbiBSNBLVSPSBSMZPUTdQbVOBEXDNXaamBRZJWBnBLaZEXDKXVqCHOeeBYXPZbQMQfmBRbIXgBNPZHfDXPL2BGFDNVKCgBTJScKXQTfW
TBdKVBV0BXWQBB0BXKaeBjBCVefaqBZgBYYPWWgBSkBULfQZORegB5BQHWDWfLJCLOBOgBkBYPXKYfWEYQeCIVPUF0BciBYGWTTTSCCdfTKeMV9BGCeBJIBX
IFrBXgBGCckBefY0BBCIbKbWbPCnBBIdUHJiBKLYBJYjBIKGHCoBjBFSGGBMXjBLMB9CYBqBBBmBBBTYBCmBf8BCuBnBgCICcBrBeBdIgBmB3BPsEB4EvEtB
XpBQNCpBsBVFDpBWBvBCRBBbBauBYBX1B3BBcUBQeKLMjB9BmFVuBjBKLFUHjBBBjBkB0BPqFOCBGLgBhBOHFHPZeHBJBNqBgBgBDLKiBBiCyBcEHBiBOhBW
CJSBDBqBYjBJPIBVBeBJTjBYUhBDRWOMbDQChBuBcNWBSMKBOEFChBXBRLNGCRKF5FeqBWbPgBkBIuBGMDHJBoFHCPQDhBKrBgBLCCgBBcJJCEMDBECNSBYR
DKIdDKdGBMdSHdGSJN2CRCedHZNELCMRcGHHbVPHQDKkBXOYB0CbBKdSCNFBaMUBmCJCJSDODRBXFBYYLPHiBgBSUPBnC6FhBNCNJKXEJKOGJfNeUNTDOOMK
FMKkBuBNFFKdDPWIBRTHQCRCQSLHHCvGYYGJPWYGCBZHFmBDUZUBbNISuBECVNIHLbbOKBRILcDHZKDMCCCOEGFkBZFZKbUpCHavBSFZDKTaCJQMIYBhBVFI
LBWUJaMTTEZDTKDWSPCCRHIQCGXQGBMEaDEBZDFCLGOfNXVECDQROGKILQWBMaXXSMQBEPBZjBJEUEIIOLGGBTCBBlBIcBIFBOdqBcFCSRdGGSdGNEdVFcpB
dVdPUOCDBCURGFODTPJyCzBBLGUBNKGbFEwBGElBtKLbTECIZSEVIHaWJZBKRZMRFCXBBSCeBISCOUEMCaCBDaFSDVLOKXDWUPFIXKICMCXJIXKOMGC5BbEG
oBRJBJURWKCCFGE0BDWTaHGMNMeQGWcTJHCHKICFWOXXJXKNNRkBPJOROfXNJBNCYGCJDMIKUFMCKEIjBHCTLUVbWLLYJsBOPRVMLGD`,
};

export const resolutionsKnownFor = {
  texts: `Military Staff Committee
land for peace after the Six-Day War
cease-fire in the October 1973 war
withdrawal from Lebanon; UNIFIL established
plan for the independence of Namibia
status of Jerusalem
annexation of the Golan Heights
Falkland Islands (Malvinas)
cease-fire between Iran and Iraq
invasion of Kuwait
use of force against Iraq authorized
cease-fire terms for Iraq
arms embargo on Yugoslavia
UNPROFOR established
use of force in Somalia authorized (UNITAF)
decision to establish the Tribunal for the former Yugoslavia
Statute of the International Tribunal for the former Yugoslavia
protection of safe areas in Bosnia
Statute of the International Tribunal for Rwanda
UNMIK and KFOR in Kosovo
children and armed conflict (first)
multinational force in East Timor
protection of civilians (first)
sanctions on the Taliban (later Al-Qaida and ISIL)
women, peace and security
condemnation of the attacks of 11 September 2001
counter-terrorism obligations; Counter-Terrorism Committee
Iraq, final opportunity to disarm
lifting of sanctions on Iraq; occupying authorities
non-proliferation to non-State actors
withdrawal of foreign forces from Lebanon
Darfur referred to the International Criminal Court
children and armed conflict, monitoring and reporting mechanism
responsibility to protect reaffirmed
cease-fire in Lebanon, UNIFIL strengthened
sanctions on the Democratic People’s Republic of Korea
sanctions on Iran
Special Tribunal for Lebanon
UNAMID established in Darfur
piracy off Somalia
sexual violence in conflict
DPRK sanctions strengthened
sexual violence in conflict, Special Representative
women, peace and security, indicators
Iran sanctions strengthened
residual mechanism for criminal tribunals
Libya: arms embargo, International Criminal Court referral
Libya: no-fly zone, protection of civilians
Al-Qaida sanctions list separated
UNMISS established in South Sudan
AFISMA in Mali
Intervention Brigade in MONUSCO
MINUSMA established in Mali
destruction of Syrian chemical weapons
MINUSCA established in the Central African Republic
cross-border aid to Syria
ISIL and Al-Nusrah Front
foreign terrorist fighters
financing of ISIL
Minsk package of measures, Ukraine
Joint Comprehensive Plan of Action (Iran nuclear deal)
women, peace and security, 15-year review
fight against ISIL
youth, peace and security
ISIL (Da’esh) and Al-Qaida sanctions
political solution in Syria
DPRK sanctions
medical care in armed conflict
trafficking in persons in armed conflict
Israeli settlements
protection of cultural heritage
UNITAD, accountability for ISIL crimes
returning foreign terrorist fighters
conflict and hunger
sexual violence in conflict, survivors
persons with disabilities in armed conflict
women, peace and security, full implementation
global ceasefire during COVID-19
COVID-19 vaccines
attacks on schools
emergency special session on Ukraine called
humanitarian exemption to asset freezes
tolerance and international peace and security
humanitarian pauses in Gaza
financing of African Union-led peace support operations
humanitarian aid to Gaza
attacks by Houthis on merchant vessels
Ramadan ceasefire in Gaza
protection of humanitarian and United Nations personnel
ceasefire proposal for Gaza
end of the conflict in Ukraine
Board of Peace and stabilization force for Gaza`,
  at: `BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAA
AAAAAAAAAAAAAAAABAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAABAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAA
AAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAABAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAABAABBABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAA
AAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAABAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAABBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAABAABAAAAAAAAAAAAAAABAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAABABAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAA
AAAABAAAABAAAAAAABAAAAAAAAAAAAAAAAAAAABAABAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAABAAAAAABBAABBAAAAAAAAAAAAAAABAAAAAAAAAA
AAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAABAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAFAAAAAAABAAAA
AAAAAAAAAAAAAAAABAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAABAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAABBABAAAAABABAAAABAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA`,
};

export const resolutionNotes = {
  texts: `without a vote
unanimous (count derived)
1 not voting or absent
2 not voting or absent
2 members not participating, 1 absent
3 not voting or absent
adopted by acclamation
written procedure (COVID-19)`,
  at: `BBBACAAADAAACACAAAAAADAAAAAADAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAABECCBDCAAAAAAAAAAAACAAAAAAAAAAAAAAAFCCCCAA
CAAAAAAACCAAAAACCDDCCCAAAACCCCCCCCCAACCCAAADDDAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAEAAACAAAAAAAAACAAACAAAAAAAAAAADAADCCCAACAGCDADAAAADAAACC
ADCAAAACCDDFCCAEAEAACADAAACACDCAAAACDBAAEAAAAAADAEAAAACEAAAEAEAACCCACCAFADCAACAACACCAAAACCCAAAACACCAAACAAAAAACACACAAAAAA
CCCACCACAAAACAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADCAACACAAACCCCACCCCACCACCCACAAACAAAAAAAAAACAGAAADAAAAA
AACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAECCAAAACCCAAAAAAAAA
AAAAAAAAAAACAACCCCCAACAAAAAAAAAACCAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACCAAAEAAAAAAAAAAADAAAAAAAAAACCAAAAAAAAAAA
AAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAACAAAAAAAAAAAAAAAAACECCCAAAAAAAAAADAAAAAAAAA
AACAAAAAAAAAAAAAAACCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAACCAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAACAAAAAAAAAAAAAAAAAAAAAAAACADAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAADAAAAAAAAAAACAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAA
AAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABCCCCC
CCCCCCCCCCCCCAAAACCCCAACAAACCAAACCCCCCCCCCCCCCCCCCCCCCCACAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAA`,
};
