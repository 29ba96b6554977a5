package org.anzheng.certificates;

import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.Term;

/**
 * 监督期限参数.
 *
 * @param first SURVEILLANCE_FIRST, with the clause it rests on
 * @param gap SURVEILLANCE_GAP, with the clause it rests on
 * @param grace SURVEILLANCE_GRACE: how long surveillance under way holds back the suspension
 * @param lead SURVEILLANCE_LEAD: the least time left where a day is laid down late
 */
record SurveillanceTerms(ParameterRow first, ParameterRow gap, Term grace, Term lead) {}
