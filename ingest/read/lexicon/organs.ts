// Parliaments, banks and other organs that have a name of their own, by the state they belong to. General knowledge.
// An office in one of them is an office of the state, and its title keeps the organ's name.
import { byState } from './by-state.ts';

const TABLE = `
AFG Wolesi Jirga; Loya Jirga; Meshrano Jirga
AUT Nationalrat
AZE Milli Majlis; Milli Mejlis
BGD Jatiya Sangsad; Bangladesh Bank
CHN National People's Congress; NPC; NPC Standing Committee; National People's Congress Standing Committee; Chinese People's Political Consultative Conference; CPPCC; CPPCC National Committee; State Council; Central Military Commission
DEU Bundestag; Bundesrat; Bundesbank
DNK Folketing; Folketinget
ESP Congress of Deputies; Cortes; Cortes Generales
EST Riigikogu
FIN Eduskunta
GBR House of Lords
IDN People's Consultative Assembly
IND Lok Sabha; Rajya Sabha; Reserve Bank of India; NITI Aayog
IRL Oireachtas; Dáil; Dáil Éireann; Seanad
IRN Majlis; Islamic Consultative Assembly; Supreme National Security Council; Guardian Council; Expediency Council; Assembly of Experts; Majles
ISL Althing; Alþingi; Althingi
ISR Knesset
JPN Diet; House of Councillors; National Diet
KAZ Mazhilis; Majilis; Majilis of Parliament
KOR Cheong Wa Dae; Blue House
KGZ Jogorku Kenesh
LTU Seimas
LVA Saeima
MMR Pyithu Hluttaw; Amyotha Hluttaw; Pyidaungsu Hluttaw; State Administration Council
MNG State Great Hural; State Great Khural
MYS Dewan Rakyat; Dewan Negara; Bank Negara
NLD Tweede Kamer
NOR Storting; Stortinget
OMN Majlis al-Shura
POL Sejm
RUS State Duma; Federation Council; Duma
SWE Riksdag
TKM Mejlis
TUR Grand National Assembly; Turkish Grand National Assembly
TWN Legislative Yuan; Executive Yuan
UKR Verkhovna Rada
USA Federal Reserve
UZB Oliy Majlis; Legislative Chamber
`;

/** Name → code of the state. */
export const ORGANS = byState(TABLE);
