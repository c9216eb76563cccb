package bo.comteco.reiterados.workorder.domain;

/** The unit that works on an order (Paso 11, D-5): planta externa, or Unidad Soporte Multimedia. */
public enum Unidad {
    PEX,
    USM
}
