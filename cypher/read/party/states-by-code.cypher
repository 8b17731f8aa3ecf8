// States by ISO 3166-1 alpha-3 code.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column code string
// @column slug string
// @column name string
// @column iso2 string
// @column iso3 string
// @column m49 string?
// @column officialName string?
// @column region string
// @column subregion string?
// @column unStatus string
// @column note string?
// @column sources string[]
// @column unverified string[]
// @key key
UNWIND $keys AS key
MATCH (s:State {iso3: key})
RETURN
  key AS key,
  s.code AS code,
  s.slug AS slug,
  s.name AS name,
  s.iso2 AS iso2,
  s.iso3 AS iso3,
  s.m49 AS m49,
  s.officialName AS officialName,
  s.region AS region,
  s.subregion AS subregion,
  s.unStatus AS unStatus,
  s.note AS note,
  s.sources AS sources,
  s.unverified AS unverified
ORDER BY key
