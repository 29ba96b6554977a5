package org.anzheng.web.open;

import java.util.List;
import org.anzheng.web.shared.Sheet;

/** 委员会决议公示页. */
public record CommitteeResolutionPage(String number, String title, List<Sheet.Part> parts) {

  public CommitteeResolutionPage {
    parts = List.copyOf(parts);
  }
}
