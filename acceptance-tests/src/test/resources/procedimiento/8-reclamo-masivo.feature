# language: es
Característica: Reclamo masivo
  Una falla de la red detrás de muchos reclamos de un mismo lugar.

  @D-23
  Escenario: Muchos reclamos del mismo armario son un reclamo masivo, y los que llegan bajo él no llevan orden
    Dado que 21 clientes del mismo armario reclamaron en pocos minutos
    Entonces hay un reclamo masivo abierto en ese armario
    Y cada uno de los primeros conserva su orden
    Cuando otro cliente de ese armario reclama por call center
    Entonces su reclamo está vinculado al reclamo masivo, sin orden propia
    Y se le indica: "hay una falla conocida de la red"
    Y la historia del reclamo cuenta: "fue declarado por el sistema"
    Cuando el reclamo masivo se cierra con solución
    Entonces se le indica: "La falla de la red fue reparada"
    Y la historia del reclamo dice:
      | paso | quién         | medio   | resultado                           |
      |      | sistema       | sistema | declarado                           |
      |      | supervisor co | sistema | Reclamo masivo cerrado con solución |
    Y no hay ninguna orden

  @D-23
  Escenario: Muchos reclamos del mismo puerto de la OLT son un reclamo masivo, aunque nadie diga su armario
    Dado que 11 clientes del mismo puerto de la OLT reclamaron en pocos minutos
    Entonces hay un reclamo masivo abierto en ese puerto de la OLT
    Y cada uno de los primeros conserva su orden
    Cuando otro cliente de ese puerto de la OLT reclama por call center
    Entonces su reclamo está vinculado al reclamo masivo, sin orden propia
    Y se le indica: "hay una falla conocida de la red"
    Cuando el reclamo masivo se cierra con solución
    Entonces se le indica: "La falla de la red fue reparada"

  @D-23
  Escenario: Reclamar otra vez bajo un reclamo masivo no es un daño reiterado, y sin solución sigue como primer reporte
    Dado un reclamo masivo que el supervisor declara en un armario
    Cuando otro cliente de ese armario reclama por call center
    Y ese cliente reclama otra vez desde ese armario
    Entonces su reclamo está vinculado al reclamo masivo, sin orden propia
    Y la historia del reclamo dice:
      | paso | quién         | medio   | resultado |
      |      | supervisor co | sistema | declarado |
    Cuando el reclamo masivo se cierra sin solución
    Entonces hay una sola orden
    Y no hay caso reiterado
