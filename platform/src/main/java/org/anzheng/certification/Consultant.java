package org.anzheng.certification;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 咨询方: who advised the applicant.
 *
 * @param person name of the consultant; empty when only the organisation is known
 * @param until last day of the advice
 */
@NamedInterface("reads")
public record Consultant(String organisation, String person, LocalDate until) {}
