package org.anzheng.web.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Transition;

/** 引用: a citation of {@code @Basis} as one says it. */
public final class Citations {

  private static final String DESIGN = "design";

  private Citations() {}

  /** The clause in words; blank for what no clause asks for. */
  public static String of(String citation, View view) {
    int colon = citation.indexOf(':');
    if (citation.equals(DESIGN) || colon < 0) {
      return "";
    }
    String key = "page.cases.basis." + citation.substring(0, colon);
    return view.texts().has(view.language(), key)
        ? view.text(key, citation.substring(colon + 1))
        : citation;
  }

  /** All clauses a transition rests on, in words. */
  public static String of(Transition<?> transition, View view) {
    return ofConstant((Enum<?>) transition, view);
  }

  /** All clauses that a constant of an enum rests on, in words. */
  public static String ofConstant(Enum<?> constant, View view) {
    try {
      Basis basis =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(Basis.class);
      return basis == null
          ? ""
          : Arrays.stream(basis.value())
              .map(citation -> of(citation, view))
              .filter(citation -> !citation.isBlank())
              .collect(Collectors.joining("; "));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("a constant is a field", e);
    }
  }
}
