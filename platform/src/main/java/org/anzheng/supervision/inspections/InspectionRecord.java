package org.anzheng.supervision.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 检查笔录: when and where it was inspected, what was found, and the files that show it. */
public record InspectionRecord(
    LocalDate inspectedOn, String place, String findings, List<UUID> files)
    implements ProceedingForm {

  public InspectionRecord {
    files = List.copyOf(files);
  }

  @Override
  public List<UUID> attached() {
    return files;
  }
}
