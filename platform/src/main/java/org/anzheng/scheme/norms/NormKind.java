package org.anzheng.scheme.norms;

import org.anzheng.kernel.Basis;
import org.anzheng.opinions.OpinionSubjectKind;
import org.springframework.modulith.NamedInterface;

/** 规范性文件类别: the scheme is unified, so there is one document of each kind, in versions. */
@Basis("opinion:2")
@NamedInterface("reads")
public enum NormKind {
  /** 认证基本规范. */
  NORM("CSSC-N01"),
  /** 认证规则. */
  RULE("CSSC-R01"),
  /** 认证标志. */
  MARK("CSSC-M01");

  private final String code;

  NormKind(String code) {
    this.code = code;
  }

  /** The document's code; with the year of effect it names a version. */
  public String code() {
    return code;
  }

  /** The record chain of the document. */
  String chain() {
    return "scheme/" + code;
  }

  /** How the departments are asked about it. */
  OpinionSubjectKind subject() {
    return switch (this) {
      case NORM -> OpinionSubjectKind.NORM;
      case RULE -> OpinionSubjectKind.RULE;
      case MARK -> OpinionSubjectKind.MARK;
    };
  }
}
