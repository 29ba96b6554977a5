package org.anzheng.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** 拒绝: the one way to say no. Carries all objections at once, the first being the main one. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised: it is translated at the edge
  private final List<Objection> objections;

  /** A refusal for one reason. */
  public Refusal(Reason reason, Object... arguments) {
    this(List.of(Objection.to(reason, arguments)));
  }

  /** A refusal with several objections; must not be empty. */
  public Refusal(List<Objection> objections) {
    super(objections.stream().map(o -> o.reason().code()).collect(Collectors.joining(", ")));
    if (objections.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs an objection");
    }
    this.objections = List.copyOf(objections);
  }

  /** Throws a refusal when there are objections, does nothing otherwise. */
  public static void ifAny(List<Objection> objections) {
    if (!objections.isEmpty()) {
      throw new Refusal(objections);
    }
  }

  /** Everything that is wrong. */
  public List<Objection> objections() {
    return objections;
  }

  /** The main reason. */
  public Reason reason() {
    return objections.getFirst().reason();
  }

  /** How it is answered. */
  public RefusalKind kind() {
    return reason().kind();
  }
}
