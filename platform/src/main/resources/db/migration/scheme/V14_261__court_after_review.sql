-- A penalty decided on the spot goes to reconsideration first; then this time runs for the court.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('REMEDY_LITIGATION_AFTER_REVIEW', 15, 'DAYS', 'litigation-law:45', '《行政诉讼法》第四十五条',
 'Administrative Litigation Law, art. 45', 'LAW', true, '2023-03-28');
