/**
 * The States and others with a seat, as releases call them for short: only so is `GERMANY said` told from `OXFAM said`,
 * and `France and the Gambia` from a heading. What else is known of a State is in the catalogue.
 */
const STATES = new Set(
  `
  Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
  Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia,
  Bolivia (Plurinational State of), Bosnia and Herzegovina, Botswana, Brazil, Brunei, Brunei Darussalam, Bulgaria,
  Burkina Faso, Burundi, Cabo Verde, Cape Verde, Cambodia, Cameroon, Canada, Central African Republic, Chad, Chile,
  China, Colombia, Comoros, Cook Islands, Congo, Democratic Republic of the Congo, Costa Rica, Cote d'Ivoire,
  Côte d'Ivoire, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Republic of Korea,
  Democratic People's Republic of Korea, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt,
  El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, European Union, Fiji, Finland, France,
  Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti,
  Holy See, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iran (Islamic Republic of), Iraq, Ireland, Israel,
  Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos,
  Lao People's Democratic Republic, Latvia, Lebanon, Lesotho, Liberia, Libya, Libyan Arab Jamahiriya, Liechtenstein,
  Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania,
  Mauritius, Mexico, Micronesia, Micronesia (Federated States of), Federated States of Micronesia, Monaco, Mongolia,
  Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, Kingdom of the Netherlands,
  New Zealand, Nicaragua, Niger, Nigeria, Niue, Macedonia, North Macedonia, Norway, Oman, Pakistan, Palau,
  Palestine, State of Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar,
  Moldova, Republic of Moldova, Romania, Russia, Russian Federation, Rwanda, Saint Kitts and Nevis, Saint Lucia,
  Saint Vincent and the Grenadines, Samoa, San Marino, Sao Tome and Principe, Saudi Arabia, Senegal, Serbia,
  Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Sudan,
  Spain, Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Syrian Arab Republic, Tajikistan,
  Thailand, Timor-Leste, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda,
  Ukraine, United Arab Emirates, United Kingdom, United Kingdom of Great Britain and Northern Ireland, Tanzania,
  United Republic of Tanzania, United States, United States of America, Uruguay, Uzbekistan, Vanuatu, Venezuela,
  Venezuela (Bolivarian Republic of), Viet Nam, Vietnam, Yemen, Zambia, Zimbabwe`
    .toLowerCase()
    .trim()
    .split(/,\s+/),
);

/** Whether words are the name of one State: `GERMANY`, `the Gambia`. */
export function isStateName(words: string): boolean {
  return isState(plain(words));
}

/** Whether words are the names of several States and nothing else: `France and the Gambia`. */
export function areStates(words: string): boolean {
  const names = plain(words);
  return !isState(names) && names.split(/, (?:and )?/).every(eachIsState);
}

/** `antigua and barbuda and chad`: some have the word that stands between two in their names. */
function eachIsState(names: string): boolean {
  if (isState(names)) return true;
  for (let at = names.indexOf(AND); at >= 0; at = names.indexOf(AND, at + 1))
    if (isState(names.slice(0, at)) && eachIsState(names.slice(at + AND.length))) return true;
  return false;
}

const AND = ' and ';

function isState(name: string): boolean {
  return STATES.has(name.startsWith('the ') ? name.slice('the '.length) : name);
}

/** Hardly any name has them, and to look is cheaper than to put others in their place. */
const SIGNS = /[\u00a0\u2011’]/;

function plain(words: string): string {
  const small = words.toLowerCase();
  return SIGNS.test(small) ? small.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').replaceAll('’', "'") : small;
}
