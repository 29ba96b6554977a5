package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Tone;

/**
 * 获证后监督清单: the certificates of the body, the one to be surveyed next first.
 *
 * @param lines the certificates found
 * @param all how many certificates have not ended
 * @param filters the choices
 * @param filter the one chosen
 */
public record SurveillancePage(
    List<Line> lines, int all, List<Option> filters, SurveillanceFilter filter) {

  /**
   * 监督清单行.
   *
   * @param due by when it is to be kept, in words
   * @param tone how urgent that is
   * @param counted from which day and by which text
   * @param renewal from when it can be renewed
   * @param open number of the surveillance case under way
   * @param opening where the reader opens one
   */
  public record Line(
      CertificateSummary certificate,
      String due,
      Tone tone,
      String counted,
      LocalDate renewal,
      Optional<String> open,
      Optional<String> opening) {}
}
