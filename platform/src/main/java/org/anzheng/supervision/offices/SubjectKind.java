package org.anzheng.supervision.offices;

import java.util.Arrays;
import org.anzheng.kernel.Basis;

/** 监管对象类型: what is inspected, ordered about, punished, reported or noticed. */
@Basis({"opinion:8", "opinion:9"})
public enum SubjectKind {
  /** 认证机构, by approval number. */
  BODY("BODY"),
  /** 认证活动, by the number of the case. */
  ACTIVITY("CASE"),
  /** 认证证书, by number. */
  CERTIFICATE("CERTIFICATE"),
  /** 获证组织或者认证委托人, by unified social credit code. */
  HOLDER("ORGANISATION"),
  /** 认证人员, by identity. */
  PERSON("PERSON");

  private final String recorded;

  SubjectKind(String recorded) {
    this.recorded = recorded;
  }

  /** The word that the records of signals and reports have for it. */
  public String recorded() {
    return recorded;
  }

  /** The kind that such a word stands for. */
  public static SubjectKind ofRecorded(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.recorded.equals(word))
        .findFirst()
        .orElseThrow();
  }
}
