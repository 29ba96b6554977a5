package org.anzheng.people;

import org.springframework.modulith.NamedInterface;

/** 能力证据种类: what a competence can rest on. */
@NamedInterface("reads")
public enum EvidenceKind {
  /** 学历. */
  EDUCATION,
  /** 经历. */
  EXPERIENCE,
  /** 审核经历. */
  AUDITS,
  /** 见证. */
  WITNESS,
  /** 考试. */
  EXAM,
  /** 面谈. */
  INTERVIEW
}
