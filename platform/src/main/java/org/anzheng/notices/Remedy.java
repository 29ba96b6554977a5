package org.anzheng.notices;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.scheme.Term;

/**
 * 救济途径: what the recipient can do against the act.
 *
 * @param key names the sentence
 * @param arguments the limits it states
 */
public record Remedy(String key, List<Object> arguments) {

  public Remedy {
    arguments = List.copyOf(arguments);
  }

  /** 申诉: against an act of a body one appeals to that body, and may escalate to the regulator. */
  @Basis({"17065:7.13", "regulation:55"})
  public static Remedy appeal(Term limit) {
    return new Remedy("appeal", List.of(limit));
  }

  /** 行政复议、行政诉讼: against an act of the state, and only there. */
  @Basis({"review-law:20", "litigation-law:46"})
  public static Remedy againstTheState(Term reconsideration, Term litigation) {
    return new Remedy("state", List.of(reconsideration, litigation));
  }

  /** 复议前置: against a penalty decided on the spot the court is open only after reconsideration. */
  @Basis({"review-law:23", "litigation-law:45"})
  public static Remedy reviewFirst(Term reconsideration, Term afterwards) {
    return new Remedy("reviewFirst", List.of(reconsideration, afterwards));
  }
}
