package org.anzheng.supervision.orders;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 处理报告: what the body did, with proof. */
public record OrderReport(String words, List<UUID> files) implements ProceedingForm {

  public OrderReport {
    files = List.copyOf(files);
  }

  @Override
  public List<UUID> attached() {
    return files;
  }

  @Override
  public String summary() {
    return words;
  }
}
