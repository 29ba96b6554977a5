package org.anzheng.web.open;

import java.util.List;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;

/** 规范性文件公示页. */
public record NormPage(String id, String title, Tone tone, String state, List<Sheet.Part> parts) {

  public NormPage {
    parts = List.copyOf(parts);
  }
}
