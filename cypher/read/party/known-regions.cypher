// UN M49 regions and subregions of the states, with the code of the region.
// @rows many
// @mode read
// @column name string
// @column code string?
// @allow NodeByLabelScan: the regions are those of all states
MATCH (s:State)
UNWIND
  [{name: s.region, code: s.regionCode}, {name: s.subregion, code: null}] AS
    region
WITH region.name AS name, region.code AS code
WHERE name IS NOT NULL
RETURN DISTINCT name AS name, code AS code
ORDER BY name, code
