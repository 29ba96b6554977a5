package org.anzheng.web.supervision;

import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监管事项页面目录: which kind of proceeding an address names. */
@Component
class ProceedingBooks {

  private final List<ProceedingBook<?>> books;

  ProceedingBooks(List<ProceedingBook<?>> books) {
    this.books = books;
  }

  /** The kind that the address names behind the home of an audience. */
  ProceedingBook<?> at(String home, View view) {
    String rest = view.address().path().substring(home.length() + 1);
    int end = rest.indexOf('/');
    String noun = end < 0 ? rest : rest.substring(0, end);
    return books.stream()
        .filter(book -> book.kind().path().equals(noun))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
