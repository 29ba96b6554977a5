package org.anzheng.scheme.norms;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 标志内容: the picture and how it must not be used. The rules for its use are the clauses.
 *
 * @param svg with the place for the body's identifier; only what {@link MarkSvg} allows
 */
@NamedInterface("reads")
public record MarkContent(String svg, List<MarkMisuse> misuses) {

  public MarkContent {
    misuses = List.copyOf(misuses);
  }

  /** The picture with a body's identifier in its place. */
  public String svgOf(String identifier) {
    return svg.replace(MarkSvg.PLACE, MarkSvg.escaped(identifier));
  }
}
