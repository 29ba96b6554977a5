-- What the approval of bodies needs beside the limits that are there: the filing of changes and the
-- remedies that every decision of an authority names.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('BODY_CHANGE_FILING', 30, 'DAYS', 'body-measures:11', '《认证机构管理办法》第十一条',
 'Measures for Certification Bodies, art. 11', 'LAW', false, '2023-03-28'),
('REMEDY_RECONSIDERATION', 60, 'DAYS', 'review-law:20', '《行政复议法》第二十条',
 'Administrative Reconsideration Law, art. 20', 'LAW', true, '2023-03-28'),
('REMEDY_LITIGATION', 6, 'MONTHS', 'litigation-law:46', '《行政诉讼法》第四十六条',
 'Administrative Litigation Law, art. 46', 'LAW', true, '2023-03-28');
