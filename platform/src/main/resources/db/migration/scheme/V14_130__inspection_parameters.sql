-- Publication of the results of random inspections.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('INSPECTION_PUBLICATION', 20, 'WORKING_DAYS', 'random-inspection:2',
 '国发〔2019〕5号：抽查检查结果自抽查任务完成之日起20个工作日内公示；本平台自抽取之日起算，只早不晚',
 'State Council document 2019 No. 5: results are published within 20 working days after the task is done; this platform counts from the draw, which is never later',
 'PRACTICE', false, '2023-03-28');
