// The slug of the instrument that bears one of the identifiers given; a null identifier is not compared.
// @rows one
// @mode read
// @param celex string
// @param cets string
// @param untc string
// @param eli string
// @param ilo string
// @column slug string
MATCH (i:Instrument)
WHERE
  i.celex = $celex OR
  i.cets = $cets OR
  i.untc = $untc OR
  i.eli = $eli OR
  i.ilo = $ilo
RETURN i.slug AS slug
ORDER BY slug
