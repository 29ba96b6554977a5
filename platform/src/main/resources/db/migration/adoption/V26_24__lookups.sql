-- how often the public asked, by day; neither who nor for which certificate
CREATE TABLE adoption.lookup_count (
  day date NOT NULL,
  channel text NOT NULL,
  answer text NOT NULL,
  lookups bigint NOT NULL,
  PRIMARY KEY (day, channel, answer)
);
