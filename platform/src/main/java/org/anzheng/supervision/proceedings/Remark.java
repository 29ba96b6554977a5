package org.anzheng.supervision.proceedings;

/** 说明: words that the party reads. */
public record Remark(String words) implements ProceedingForm {

  @Override
  public String summary() {
    return words;
  }
}
