// Words of measure beside a number, with the plain word that stands as its unit. "@" opens words of money that several currencies
// share (money.ts).
import { SHARED_MONEY } from './money.ts';

/** unit | forms, where it has other than its own */
const TABLE = `
percentage points | percentage points; percentage point
square kilometres | square kilometres; square kilometre
square kilometers | square kilometers; square kilometer
square km
sq km | sq km; sq. km
square miles | square miles; square mile
nautical miles
km | kilometres; kilometers; kilometre; kilometer; km
miles | miles; mile
tonnes | metric tonnes; metric tons; tonnes; tonne; tons; ton
kg | kg; kilograms; kilogram
hectares | hectares; hectare
acres | acres; acre
barrels | barrels per day; barrels a day; barrels; barrel
barrels per day | bpd
cubic metres
cubic meters
cubic feet
litres
liters
megawatts | megawatts; megawatt
MW | mw
gigawatts | gigawatts; gigawatt
GW | gw
kWh | kwh
degrees Celsius | degrees celsius
degrees
taels | tael
ounces
metres | metres; metre
feet
grams
centimetres
centimeters
square feet
meters
terawatt-hours
TWh | twh
kilowatt-hours
kilowatts
mtpa | million tonnes per annum
bcm
bushels
gallons
carats
square metres
square meters
`;

/** Measures → the plain word that stands as unit. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ...TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [unit = '', forms = unit] = line.split(' | ');
      return forms.split('; ').map((form): [string, string] => [form, unit]);
    }),
  ...[...SHARED_MONEY.keys()].map((word): [string, string] => [word, `@${word}`]),
]);
