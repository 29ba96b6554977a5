package org.anzheng.web.shared;

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
}
