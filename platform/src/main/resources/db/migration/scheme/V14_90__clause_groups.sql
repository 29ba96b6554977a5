-- 条款组: clauses of a rule that one competence covers together. Competence may be confirmed for a
-- group alone; a clause in no group asks for competence in the category only.
CREATE TABLE scheme.clause_group (
  rule text NOT NULL REFERENCES scheme.rule,
  code text NOT NULL,
  position int NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  PRIMARY KEY (rule, code)
);

CREATE TABLE scheme.clause_group_clause (
  rule text NOT NULL,
  clause_group text NOT NULL,
  standard text NOT NULL,
  clause text NOT NULL,
  PRIMARY KEY (rule, standard, clause),
  FOREIGN KEY (rule, clause_group) REFERENCES scheme.clause_group
);

-- The standard has no groups of its own: these follow what an evaluator has to know.
INSERT INTO scheme.clause_group (rule, code, position, name_zh, name_en) VALUES
('CSSC-R01:2023', 'MANAGEMENT', 1, '管理条款', 'management clauses'),
('CSSC-R01:2023', 'TECHNICAL', 2, '技术条款', 'technical clauses'),
('CSSC-R01:2023', 'ASSURANCE', 3, '法律、数据与持续性条款', 'law, data and continuity clauses'),
('CSSC-R01:2023', 'SPECIAL', 4, '专项条款', 'special clauses');

INSERT INTO scheme.clause_group_clause (rule, clause_group, standard, clause)
SELECT 'CSSC-R01:2023', clause_group, 'GB/T 32914-2023', clause
FROM (VALUES
  ('MANAGEMENT', '5.1,5.2,5.3,5.4,6.1,6.2,6.3'),
  ('TECHNICAL', '5.5,5.6,5.7,6.4,6.5'),
  ('ASSURANCE', '5.8,5.9,5.10,6.6,6.7'),
  ('SPECIAL', '5.11,5.12,6.8')
) AS grouped (clause_group, clauses), unnest(string_to_array(grouped.clauses, ',')) AS clause;

INSERT INTO scheme.clause_group_clause (rule, clause_group, standard, clause) VALUES
('CSSC-R01:2023', 'SPECIAL', 'GB/T 36959-2018', '');
