import { anyOf } from './alternatives.ts';

/**
 * The States and others with a seat, as releases call them for short: only so is `GERMANY said` told from `OXFAM said`,
 * and `France and the Gambia` from a heading. What else is known of a State is in the catalogue.
 */
const STATE = `(?:the )?${anyOf(`
  Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
  Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan,
  Bolivia(?: \\(Plurinational State of\\))?, Bosnia and Herzegovina, Botswana, Brazil, Brunei(?: Darussalam)?,
  Bulgaria, Burkina Faso, Burundi, Cabo Verde, Cape Verde, Cambodia, Cameroon, Canada, Central African Republic,
  Chad, Chile, China, Colombia, Comoros, Cook Islands, (?:Democratic Republic of the )?Congo, Costa Rica,
  C[oô]te d['’]Ivoire, Croatia, Cuba, Cyprus, Czech Republic, Czechia, (?:Democratic People['’]s )?Republic of Korea,
  Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia,
  Eswatini, Ethiopia, European Union, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada,
  Guatemala, Guinea(?:-Bissau)?, Guyana, Haiti, Holy See, Honduras, Hungary, Iceland, India, Indonesia,
  Iran(?: \\(Islamic Republic of\\))?, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya,
  Kiribati, Kosovo, Kuwait, Kyrgyzstan, Lao(?:s| People['’]s Democratic Republic), Latvia, Lebanon, Lesotho, Liberia,
  Libya(?:n Arab Jamahiriya)?, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali,
  Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia(?: \\(Federated States of\\))?,
  Federated States of Micronesia, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal,
  (?:Kingdom of the )?Netherlands, New Zealand, Nicaragua, Niger, Nigeria, Niue, (?:North )?Macedonia, Norway, Oman,
  Pakistan, Palau, (?:State of )?Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal,
  Qatar, (?:Republic of )?Moldova, Romania, Russia(?:n Federation)?, Rwanda, Saint Kitts and Nevis, Saint Lucia,
  Saint Vincent and the Grenadines, Samoa, San Marino, Sao Tome and Principe, Saudi Arabia, Senegal, Serbia,
  Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Sudan,
  Spain, Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria(?:n Arab Republic)?, Tajikistan, Thailand,
  Timor-Leste, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine,
  United Arab Emirates, United Kingdom(?: of Great Britain and Northern Ireland)?, (?:United Republic of )?Tanzania,
  United States(?: of America)?, Uruguay, Uzbekistan, Vanuatu, Venezuela(?: \\(Bolivarian Republic of\\))?,
  Viet ?Nam, Yemen, Zambia, Zimbabwe`)}`;

const ONE = new RegExp(`^${STATE}$`, 'i');
const SEVERAL = new RegExp(`^${STATE}(?:(?:,|,? and) ${STATE})+$`, 'i');

/** Whether words are the name of one State: `GERMANY`, `the Gambia`. */
export function isStateName(words: string): boolean {
  return ONE.test(plain(words));
}

/** Whether words are the names of several States and nothing else: `France and the Gambia`. */
export function areStates(words: string): boolean {
  return SEVERAL.test(plain(words));
}

function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ').replaceAll('‑', '-');
}
