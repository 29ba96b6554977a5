package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/**
 * 公正性与保密声明: what a member declares before touching the case.
 *
 * @param noInterest no interest in the client or its result
 * @param notConsulted did not consult for or work at the client within the period of the scheme
 * @param confidential keeps secret what the case shows
 * @param associations prior and present associations with the client or its competitors; may be
 *     blank
 */
@NamedInterface("reads")
public record Declaration(
    boolean noInterest, boolean notConsulted, boolean confidential, String associations) {}
