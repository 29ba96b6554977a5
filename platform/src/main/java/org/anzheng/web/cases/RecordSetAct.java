package org.anzheng.web.cases;

import java.util.Arrays;
import org.anzheng.archive.records.RecordSetTransition;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;

/** 归档办理事项: what is done to a locked set of records, by the noun in its address. */
public enum RecordSetAct {
  /** 归档. */
  ARCHIVE("records", RecordSetTransition.ARCHIVE),
  /** 留存. */
  HOLD("holds", RecordSetTransition.HOLD),
  /** 解除留存. */
  RELEASE("release", RecordSetTransition.LIFT_HOLD),
  /** 提出销毁. */
  PROPOSE("proposal", RecordSetTransition.PROPOSE_DESTRUCTION),
  /** 不同意销毁. */
  REJECT("rejection", RecordSetTransition.DECLINE_DESTRUCTION),
  /** 销毁. */
  DESTROY("destruction", RecordSetTransition.DESTROY);

  private final String path;
  private final RecordSetTransition transition;

  RecordSetAct(String path, RecordSetTransition transition) {
    this.path = path;
    this.transition = transition;
  }

  /** The noun in the address. */
  public String path() {
    return path;
  }

  /** The field of its reason; several of these forms stand on one page. */
  public String reasonField() {
    return "reason-" + path;
  }

  /** What it does. */
  public RecordSetTransition transition() {
    return transition;
  }

  /** The act of a path segment; whatever else stands there is not found. */
  public static RecordSetAct named(String path) {
    return Arrays.stream(values())
        .filter(act -> act.path.equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
