-- How long a person may be told to stop practising.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('PRACTICE_SUSPENSION_MINIMUM', 6, 'MONTHS', 'regulation:62', '《认证认可条例》第六十二条',
 'Regulation on Certification and Accreditation, art. 62', 'LAW', true, '2023-03-28'),
('PRACTICE_SUSPENSION_MAXIMUM', 24, 'MONTHS', 'regulation:62', '《认证认可条例》第六十二条',
 'Regulation on Certification and Accreditation, art. 62', 'LAW', true, '2023-03-28');
