# language: es
Característica: El caso reiterado
  El daño reiterado como una sola cosa: se cuenta una vez, por mucho que el cliente llame.

  @D-26
  Escenario: Lo abre la primera reiteración y lo termina el cierre con solución
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y no hay caso reiterado
    Cuando reclama otra vez por call center
    Y reclama otra vez por retención
    Entonces hay un caso reiterado abierto con 2 reiteraciones
    Cuando la orden se cierra con solución
    Entonces el caso reiterado está solucionado

  @D-26
  Escenario: Cerrado sin solución, el caso continúa, cualquiera sea la ventana
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y se toma nota del caso reiterado
    Y que la orden se cerró sin solución
    Y que pasaron 31 días
    Cuando reclama otra vez por call center
    Entonces el reclamo reitera un daño ya cerrado
    Y el caso reiterado es el mismo
    Y hay un caso reiterado abierto con 2 reiteraciones

  @D-1
  Escenario: El reporte de daño técnico cuenta el daño entero, con sus reiteraciones
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y que la orden se cerró sin solución
    Y que el cliente reclamó por call center
    Entonces el reporte de daño técnico tiene 3 reclamos, 2 reiteraciones y 2 órdenes
    Y el reporte de daño técnico cuenta: "fue cerrada sin solución"
    Y el reporte de daño técnico se puede imprimir

  @D-26
  Escenario: Cerrado con solución, otro reclamo abre otro caso
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y se toma nota del caso reiterado
    Y que la orden se cerró con solución
    Cuando reclama otra vez por call center
    Entonces el caso reiterado es otro

  @D-26 @D-21
  Escenario: Un control reprobado reabre el mismo caso
    Dado un cliente residencial con Internet
    Y que su línea mide "nivel óptico -30"
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y se toma nota del caso reiterado
    Y que la orden se cerró con solución
    Cuando pasan 24 horas
    Entonces el caso reiterado es el mismo
    Y hay un caso reiterado abierto con 1 reiteración
    Y la orden es inmediata
