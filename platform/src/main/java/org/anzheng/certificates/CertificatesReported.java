package org.anzheng.certificates;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 证书已成批报送: many certificates came in with one report; each has its own fact in the log. */
@NamedInterface("facts")
public record CertificatesReported(List<String> numbers) {

  public CertificatesReported {
    numbers = List.copyOf(numbers);
  }
}
