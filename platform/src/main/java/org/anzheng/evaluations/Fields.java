package org.anzheng.evaluations;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;

/** 表单字段检查: collects what is wrong with a form, so that all is said at once. */
final class Fields {

  private static final int LINE = 200;
  private static final int TEXT = 4000;

  private final List<Objection> found = new ArrayList<>();

  /** A line that must be there. */
  Fields line(String field, String value) {
    return required(field, value).atMost(field, value, LINE);
  }

  /** A text that must be there. */
  Fields text(String field, String value) {
    return required(field, value).atMost(field, value, TEXT);
  }

  /** A text that may be blank. */
  Fields optionalText(String field, String value) {
    return atMost(field, value, TEXT);
  }

  /** An objection to a field, when something is wrong. */
  Fields when(boolean wrong, String field, Reason reason, Object... arguments) {
    if (wrong) {
      found.add(Objection.toField(field, reason, arguments));
    }
    return this;
  }

  /** Objections found elsewhere. */
  Fields and(List<Objection> more) {
    found.addAll(more);
    return this;
  }

  /** Everything found. */
  List<Objection> found() {
    return List.copyOf(found);
  }

  /** Refuses when anything was found. */
  void check() {
    Refusal.ifAny(found);
  }

  private Fields required(String field, String value) {
    return when(value.isBlank(), field, KernelRefusal.REQUIRED);
  }

  private Fields atMost(String field, String value, int length) {
    return when(value.length() > length, field, KernelRefusal.TOO_LONG, length);
  }
}
