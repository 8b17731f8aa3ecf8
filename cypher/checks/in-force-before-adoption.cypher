// No instrument enters into force before it is adopted or signed, unless a note says why.
// @rows many
// @mode read
// @column violation string
MATCH (i:Instrument)
WHERE
  i.inForceSince < i.adoptedOn AND
  NOT i.adoptedOn STARTS WITH i.inForceSince AND
  i.note IS NULL
RETURN
  i.id + ' in force ' + i.inForceSince + ', adopted ' + i.adoptedOn AS violation
ORDER BY violation
