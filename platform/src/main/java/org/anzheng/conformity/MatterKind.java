package org.anzheng.conformity;

import java.util.Locale;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 持续符合事项类别: what a matter is about; each kind has its own lifecycle. */
@NamedInterface("reads")
public enum MatterKind {
  /** 变更申报. */
  CHANGE_NOTICE("BG"),
  /** 事件报告. */
  INCIDENT("SJ"),
  /** 年度自我声明. */
  DECLARATION("SM"),
  /** 标志与证书使用检查. */
  MARK_CHECK("BZ");

  private final String prefix;

  MatterKind(String prefix) {
    this.prefix = prefix;
  }

  String number(int year, long sequence) {
    return String.format(Locale.ROOT, "%s-%04d-%06d", prefix, year, sequence);
  }

  /** The transition of this kind's lifecycle that has a name. */
  public Transition<?> transition(String name) {
    return switch (this) {
      case CHANGE_NOTICE -> ChangeNoticeTransition.valueOf(name);
      case INCIDENT -> IncidentTransition.valueOf(name);
      case DECLARATION -> DeclarationTransition.valueOf(name);
      case MARK_CHECK -> MarkCheckTransition.valueOf(name);
    };
  }
}
