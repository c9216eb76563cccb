# language: es
Característica: El indicador mensual
  100 por los daños reiterados solucionados sobre los recibidos. 98 % o más: ACEPTADO. 97 % o menos: OBSERVADO.

  @D-20
  Escenario: Un mes sin casos no tiene porcentaje
    Dado que empieza un mes nuevo
    Entonces no hay ningún caso que contar: SIN_DATOS

  @D-20
  Escenario: La mitad solucionada es OBSERVADO, y todo solucionado es ACEPTADO
    Dado que empieza un mes nuevo
    Cuando 1 cliente con daño reiterado quedó sin solución
    Y 1 cliente con daño reiterado quedó con solución
    Entonces el indicador del mes es 1 de 2: OBSERVADO
    Y el porcentaje es "50 %"

  @D-20
  Escenario: 97,5 % no es ACEPTADO ni OBSERVADO
    Dado que empieza un mes nuevo
    Cuando 39 clientes con daño reiterado quedaron con solución
    Y 1 cliente con daño reiterado quedó sin solución
    Entonces el indicador del mes es 39 de 40: NO_CLASIFICADO
    Y el porcentaje es "97,5 %"
    Y en el desglose por servicio, "INTERNET" tiene 39 de 40

  @D-21
  Escenario: Lo cerrado con solución cuenta, el control lo verifica, y el plazo se ve al lado
    Dado que empieza un mes nuevo
    Y un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces el indicador del mes es 1 de 1: ACEPTADO
    Y 0 de los solucionados están verificados por un control
    Y 1 de los solucionados está en plazo
    Cuando pasan 24 horas
    Entonces 1 de los solucionados está verificado por un control

  @D-21 @paso-17
  Escenario: Un control reprobado quita la solución
    Dado que empieza un mes nuevo
    Y un cliente residencial con Internet
    Y que su línea mide "nivel óptico -30"
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces el indicador del mes es 1 de 1: ACEPTADO
    Cuando pasan 24 horas
    Entonces el indicador del mes es 0 de 1: OBSERVADO

  @D-21
  Escenario: El caso cuenta en el mes en que se recibió
    Dado que empieza un mes nuevo
    Y un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando el mes termina
    Y la orden se cierra con solución
    Entonces el indicador del mes es 1 de 1: ACEPTADO
    Y 0 de los solucionados están en plazo

  @D-21
  Escenario: El mes se ve como estaba en un momento, y se lleva en planilla, libro o papel
    Dado que empieza un mes nuevo
    Y un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y que pasaron 2 horas
    Y que la orden se cerró con solución
    Cuando pasa una hora
    Y 1 cliente con daño reiterado quedó sin solución
    Entonces el indicador del mes es 1 de 2: OBSERVADO
    Y visto hasta hace 2 horas, el indicador era 0 de 1
    Y visto hasta hace 30 minutos, el indicador era 1 de 1
    Y el mes se puede imprimir, y abrir como libro de cálculo
    Y su planilla tiene 2 casos, y el de este cliente está Abierto

  @D-14 @D-21
  Escenario: Al lado del indicador están la reiteración, el tiempo de reparación, los plazos, los escalamientos y los controles
    Dado que pasaron 31 días
    Y que empieza un mes nuevo
    Entonces al lado del indicador no hay nada que contar
    Dado un cliente PYME con Internet
    Y que el cliente reclamó por call center
    Cuando pasan 12 horas
    Y la orden se cierra con solución
    Dado un cliente PYME con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Entonces de 2 daños del mes 1 es reiterado: "50 %"
    Y el tiempo medio de reparación de 1 orden es de "12" horas
    Y de los plazos de vulnerabilidad ALTA se cumplió 1 de 1, y falta ver 1
    Y en el mes 1 orden subió al supervisor del centro de operaciones
    Cuando pasan 25 horas
    Y la orden se cierra con solución
    Entonces el tiempo medio de reparación de 2 órdenes es de "18,5" horas
    Y de los plazos de vulnerabilidad ALTA se cumplió 1 de 2, y falta ver 0
    Y en el mes 2 órdenes subieron al supervisor del centro de operaciones
    Y en el mes 1 orden subió a la Div. Redes
    Y en el mes 1 orden subió al Jefe del Departamento
    Y en el mes 1 orden subió al Administrador del centro de operaciones
    Y de los controles del mes se aprobó 1 y se reprobaron 0

  @D-21
  Escenario: Aparte de los plazos se cuentan los objetivos que están dentro de ellos
    Dado que pasaron 31 días
    Y que empieza un mes nuevo
    Y un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Entonces la vulnerabilidad de la orden es MODERADA
    Y de los objetivos del mes se cumplieron 0 de 0, y falta ver 1
    Cuando pasan 23 horas
    Y la orden se cierra con solución
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando pasan 25 horas
    Y la orden se cierra con solución
    Entonces de los objetivos del mes se cumplió 1 de 2, y falta ver 0
    Y de los plazos de vulnerabilidad MODERADA se cumplieron 2 de 2, y falta ver 0

  @D-22
  Escenario: El mes cerrado conserva su cifra, y lo que cambia después se ve como corrección
    Dado que empieza un mes nuevo
    Y un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando el Jefe de la División Soporte al Cliente intenta cerrar el mes
    Entonces el mes no se cierra: "no ha terminado"
    Cuando el mes termina
    Y el Jefe de la División Soporte al Cliente cierra el mes
    Y la orden se cierra con solución
    Entonces el indicador del mes es 0 de 1: OBSERVADO
    Y al lado se ve la corrección: 1 de 1
