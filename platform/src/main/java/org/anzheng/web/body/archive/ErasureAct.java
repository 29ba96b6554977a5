package org.anzheng.web.body.archive;

import java.util.Arrays;
import org.anzheng.certification.ErasureTransition;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;

/** 个人信息删除办理事项: what is done about a person's request, by the noun in its address. */
public enum ErasureAct {
  /** 登记请求. */
  REQUEST("request", ErasureTransition.REQUEST),
  /** 同意删除. */
  APPROVAL("approval", ErasureTransition.ERASE),
  /** 不同意删除. */
  REJECTION("rejection", ErasureTransition.DECLINE);

  private final String path;
  private final ErasureTransition transition;

  ErasureAct(String path, ErasureTransition transition) {
    this.path = path;
    this.transition = transition;
  }

  /** The noun in the address. */
  public String path() {
    return path;
  }

  /** What it does. */
  public ErasureTransition transition() {
    return transition;
  }

  /** The act of a path segment; whatever else stands there is not found. */
  public static ErasureAct named(String path) {
    return Arrays.stream(values())
        .filter(act -> act.path.equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
