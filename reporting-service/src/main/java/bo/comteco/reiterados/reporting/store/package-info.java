/**
 * Step 5, MongoDB: the links ({@code eslabones}), the totals of the buckets ({@code totales}) and the figures that were
 * published ({@code indicadores}). Sees the domain and event-delivery's document store.
 */
@NullMarked
package bo.comteco.reiterados.reporting.store;

import org.jspecify.annotations.NullMarked;
