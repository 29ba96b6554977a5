/**
 * 页面公共部分: layout, components, sign-in, security, and how a refusal becomes a page.
 *
 * <p>A page is a public record that its template receives as {@code page}; beside it stands {@code
 * view}, a {@link org.anzheng.web.shared.View} made for each request. A controller reads:
 *
 * <pre>{@code
 * @GetMapping("/body/cases/{number}")
 * ModelAndView show(@PathVariable String number, Actor actor) {
 *   return Pages.of("body/case", CasePage.of(cases.find(number, actor)));
 * }
 *
 * @PostMapping("/body/cases/{number}/acceptance")
 * ModelAndView accept(@PathVariable String number, AcceptanceForm form, Actor actor) {
 *   return Forms.submit(
 *       () -> {
 *         reviews.accept(number, form.order(), actor);
 *         return "/body/cases/" + number;
 *       },
 *       errors -> Pages.of("body/acceptance", AcceptancePage.of(cases.find(number, actor), form, errors)));
 * }
 * }</pre>
 *
 * <p>{@link org.anzheng.web.shared.Forms} shows the form again, with the typed values and all
 * objections, when the refusal is about what was sent or about the state; any other refusal becomes
 * the page of {@link org.anzheng.web.shared.Refusals}.
 */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "direct",
      "parties",
      "parties :: reads",
      "notices :: reads",
      "scheme :: reads",
      "archive",
      "archive :: reads"
    })
@NullMarked
package org.anzheng.web.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
