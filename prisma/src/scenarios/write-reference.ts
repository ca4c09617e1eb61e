import type { ClientBase } from 'pg';
import catalogue from '../../seed-data/catalogue.json' with { type: 'json' };
import regionNames from '../../seed-data/region-names.json' with { type: 'json' };
import regionFacts from '../../seed-data/regions.json' with { type: 'json' };
import { insertRows, type Row } from './insert-rows.ts';

const ALAND = '91';

const KINDS: Readonly<Record<string, string>> = {
  welfare_region: 'welfare-region',
  city: 'city',
  autonomous_region: 'autonomous-region',
};

// The source pads some names with no-break spaces.
const names = (fact: { name_fi: string; name_sv: string; name_en: string }): Row => ({
  name_fi: fact.name_fi.trim(),
  name_sv: fact.name_sv.trim(),
  name_en: fact.name_en.trim(),
});

const named = (item: { fi: string; sv?: string | null; en?: string | null }): Row => ({
  name_fi: item.fi,
  name_sv: item.sv ?? null,
  name_en: item.en ?? null,
});

function collaborativeAreaRows(): Row[] {
  const rows = new Map<number, Row>();
  for (const { yta_code: code, yta_fi: fi, yta_sv: sv, yta_en: en, code: region } of regionFacts.regions) {
    if (region !== null && region !== ALAND) rows.set(code, { code, name_fi: fi, name_sv: sv, name_en: en });
  }
  return [...rows.values()];
}

function regionRows(): Row[] {
  return regionNames.map(({ code, fi, sv, en, brand }) => {
    const fact = regionFacts.regions.find((region) => region.code === code);
    if (!fact) throw new Error(`No facts about region ${code}`);
    return {
      code,
      kind: KINDS[fact.type] ?? fact.type,
      ...names(fact),
      short_name_fi: fi,
      short_name_sv: sv,
      short_name_en: en,
      brand,
      website: fact.website,
      bilingual: fact.bilingual_fi_sv,
      population: fact.population,
      population_on: fact.population_date,
      tile_row: fact.tile_grid?.row ?? null,
      tile_column: fact.tile_grid?.col ?? null,
      active: code !== ALAND,
      keeps_personal_texts: false,
      collaborative_area_code: code === ALAND ? null : fact.yta_code,
      version: 1,
    };
  });
}

const catalogueRows = {
  focus_area: catalogue.focusAreas.map((area, position) => ({
    key: area.key,
    code: area.code,
    position,
    ...named(area),
    // Each of the first catalogue has the colour that the palette names after it.
    color: area.key,
    version: 1,
  })),
  target_group: catalogue.targetGroups.map((group, position) => ({
    key: group.key,
    position,
    ...named(group),
  })),
  programme: catalogue.programmes.map((programme, position) => ({
    key: programme.key,
    position,
    ...named(programme),
  })),
  call: catalogue.calls.map((call, position) => ({
    key: call.key,
    programme_key: call.programme,
    ...named(call),
    decided_on: call.decidedOn,
    source: call.source,
    position,
  })),
  cost_category: catalogue.costCategories.map((category, position) => ({
    key: category.key,
    position,
    ...named(category),
    personal: category.personal,
  })),
};

/** What every installation has: regions, focus areas, target groups, programmes, cost categories and their accounts. */
export async function writeReference(client: ClientBase): Promise<void> {
  await insertRows(client, 'collaborative_area', collaborativeAreaRows());
  const regions = regionRows();
  await insertRows(client, 'region', regions);
  for (const [table, rows] of Object.entries(catalogueRows)) await insertRows(client, table, rows);
  const mappings = regions.flatMap((region) =>
    catalogue.accountMappings.map(({ from, to, category }) => ({
      region_code: region['code'] ?? null,
      account_from: from,
      account_to: to,
      category_key: category,
    })),
  );
  await insertRows(client, 'account_mapping', mappings);
}
